import type { FoldTable } from '../fold.ts';
import type { Listing, SpeechKeys } from '../manifest.ts';

/** What the listing has in its file: columns, for they pack well. */
export interface ListingFile {
  fold: FoldTable;
  names: Listing['names'];
  indicators: Listing['indicators'];
  /** Digests of the bundles, which name their folders. */
  bundles: string[];
  /** Distinct keys, and of each speech, newest first, the index of its own. */
  office: KeyColumn;
  genre: KeyColumn;
  year: KeyColumn;
  /** Index of each speech's bundle. In a bundle speeches stand in the order of the listing. */
  bundle: number[];
}

interface KeyColumn {
  keys: string[];
  of: number[];
}

function makeColumn(values: readonly string[]): KeyColumn {
  const keys = [...new Set(values)];
  const indexes = new Map(keys.map((key, index) => [key, index]));
  return { keys, of: values.map((value) => indexes.get(value) ?? 0) };
}

/** Makes the listing's file of the listing and the bundles' digests. */
export function makeListingFile(
  { fold, names, indicators, speeches }: Listing,
  bundles: readonly string[],
  bundle: readonly number[],
): ListingFile {
  return {
    fold,
    names,
    indicators,
    bundles: [...bundles],
    office: makeColumn(speeches.map(({ office }) => office)),
    genre: makeColumn(speeches.map(({ genre }) => genre)),
    year: makeColumn(speeches.map(({ year }) => year)),
    bundle: [...bundle],
  };
}

/** Undoes `makeListingFile`, but for the bundles. */
export function readListing({
  fold,
  names,
  indicators,
  office,
  genre,
  year,
  bundle,
}: ListingFile): Listing {
  const keyOf = ({ keys, of }: KeyColumn, index: number) => keys[of[index] ?? 0] ?? '';
  const speeches = bundle.map((_, index): SpeechKeys => ({
    office: keyOf(office, index),
    genre: keyOf(genre, index),
    year: keyOf(year, index),
  }));
  return { fold, names, indicators, speeches };
}
