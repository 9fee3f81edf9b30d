import type { Bundle } from './bundle.ts';
import type { Card } from './card.ts';
import { lowerBound, readDirectory } from './directory.ts';
import {
  cardsInGroup,
  cardsPath,
  directoryPath,
  loadSealedJson,
  packPath,
  type LoadBytes,
} from './files.ts';
import { keepLoaded } from './keepLoaded.ts';
import { unseal } from './seal.ts';

/** A bundle with its speeches, `place` being a speech's place among them. */
export interface LoadedBundle extends Bundle {
  /** Index in the listing of each of its speeches. */
  speeches: readonly number[];
  /** Offset in the bundle's text of each of its speeches. */
  starts: readonly number[];
  card(place: number): Promise<Card>;
}

// Some 20 MB.
const packsKept = 4000;

/** Opens a bundle by its digest. `speeches` are its own, as indexes in the listing. */
export async function loadBundle(
  load: LoadBytes,
  digest: string,
  speeches: readonly number[],
): Promise<LoadedBundle> {
  const loadBody = async (path: string) => unseal(path, await load(path));
  const directory = readDirectory(await loadBody(directoryPath(digest)));
  let start = 0;
  const starts = directory.lengths.map((length) => {
    const here = start;
    start += length + 1;
    return here;
  });
  const group = keepLoaded((index: number) =>
    loadSealedJson<Card[]>(load, cardsPath(digest, index)),
  );
  return {
    directory,
    speeches,
    starts,
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
export function placeOf({ starts }: LoadedBundle, offset: number): number {
  return lowerBound(starts, (start) => start > offset) - 1;
}
