import type { Manifest, ManifestSpeech } from '../search/manifest.ts';
import { partLabels } from './partLabel.ts';

/** Names of the keys by which search filters: key → name. */
export interface FilterNames {
  offices: ReadonlyMap<string, string>;
  genres: ReadonlyMap<string, string>;
  areas: ReadonlyMap<string, string>;
}

/** What search loads first: every speech with its paragraphs, newest first, and the names of filters and indicators. */
export function searchManifest(
  speeches: readonly ManifestSpeech[],
  { offices, genres, areas }: FilterNames,
  indicators: Manifest['indicators'],
  fold: Manifest['fold'],
): Manifest {
  const years = speeches.map(
    ({ year }) => [year, year === 'unknown' ? '年份不详' : `${year}年`] as const,
  );
  return {
    fold,
    names: {
      office: Object.fromEntries(offices),
      genre: Object.fromEntries(genres),
      area: Object.fromEntries(areas),
      part: partLabels,
      year: Object.fromEntries(years),
    },
    indicators,
    speeches: [...speeches],
  };
}
