import type { Engine } from '../engine.ts';

/** A place of a run of characters in the text of its speech, in UTF-16 units. */
export interface RunPlace {
  offset: number;
  length: number;
}

/** Index of the speech in the listing → places, ascending, at most one that starts at an offset. */
export type RunPlaces = ReadonlyMap<number, readonly RunPlace[]>;

/** Every place of one of some folded runs; where several start at one place, the shortest. */
export async function runPlaces(engine: Engine, runs: readonly string[]): Promise<RunPlaces> {
  const found = new Map<number, RunPlace[]>();
  // Shortest first: of those that start at one place, the first stays.
  const byLength = [...runs].sort((one, other) => one.length - other.length);
  const all = await Promise.all(byLength.map((run) => engine.positions(run)));
  for (const [index, positions] of all.entries()) {
    const length = byLength[index]?.length ?? 0;
    for (const [speech, offsets] of positions) {
      const places = offsets.map((offset) => ({ offset, length }));
      found.set(speech, [...(found.get(speech) ?? []), ...places]);
    }
  }
  if (runs.length > 1) {
    for (const [speech, places] of found) found.set(speech, firstOfEach(places));
  }
  return found;
}

/** The first of the places at each offset, ascending. */
function firstOfEach(places: readonly RunPlace[]): RunPlace[] {
  const kept = new Map<number, RunPlace>();
  for (const place of places) if (!kept.has(place.offset)) kept.set(place.offset, place);
  return [...kept.values()].sort((one, other) => one.offset - other.offset);
}
