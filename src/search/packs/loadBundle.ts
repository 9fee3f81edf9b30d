import type { Bundle } from './bundle.ts';
import type { Card } from './card.ts';
import { readDirectory } from './directory.ts';
import {
  cardsInGroup,
  cardsPath,
  directoryPath,
  loadSealedJson,
  packPath,
  startsPath,
  type LoadBytes,
} from './files.ts';
import { keepLoaded } from './keepLoaded.ts';
import { lowerBound } from '../../text/lowerBound.ts';
import { joinStarts, partRange, readStarts, type Starts } from './starts.ts';
import { unseal } from './seal.ts';

/** A bundle with its speeches, `place` being a speech's place among them. */
export interface LoadedBundle extends Bundle {
  /** Index in the listing of each of its speeches. */
  speeches: readonly number[];
  /** Offset in the bundle's text of each of its speeches. */
  offsets: readonly number[];
  card(place: number): Promise<Card>;
}

// Some 20 MB.
const packsKept = 4000;

/** Offset in a bundle's text of each of its speeches, whose lengths are given; one separator between. */
export function startsOf(lengths: readonly number[]): number[] {
  let start = 0;
  return lengths.map((length) => {
    const here = start;
    start += length + 1;
    return here;
  });
}

/** Opens a bundle by its digest. `speeches` are its own, as indexes in the listing. */
export async function loadBundle(
  load: LoadBytes,
  digest: string,
  speeches: readonly number[],
): Promise<LoadedBundle> {
  const loadBody = async (path: string) => unseal(path, await load(path));
  const directory = readDirectory(await loadBody(directoryPath(digest)));
  // The seal says that they are what the build wrote.
  const group = keepLoaded(
    async (index: number) => (await loadSealedJson(load, cardsPath(digest, index))) as Card[],
  );
  const { lengths, parts } = directory;
  const part = keepLoaded(async (index: number): Promise<Starts> => {
    const packs = readStarts(await loadBody(startsPath(digest, index)));
    return { first: parts[index]?.first ?? 0, packs };
  });
  return {
    lengths,
    speeches,
    async starts(run) {
      const { from, to } = partRange(parts, run);
      const indexes = Array.from({ length: to - from }, (_, index) => from + index);
      return joinStarts(await Promise.all(indexes.map((index) => part(index))));
    },
    offsets: startsOf(lengths),
    load: keepLoaded((pack: number) => loadBody(packPath(digest, pack)), packsKept),
    async card(place) {
      const cards = await group(Math.floor(place / cardsInGroup));
      const card = cards[place % cardsInGroup];
      if (!card) throw new RangeError(`no speech ${String(place)} in ${digest}`);
      return card;
    },
  };
}

/** Which speech of a bundle holds an offset of the bundle's text. */
export function placeOf({ offsets }: LoadedBundle, offset: number): number {
  return lowerBound(offsets, (start) => start > offset) - 1;
}
