import { paragraphStarts, paragraphsOf } from '../demand/paragraphsOf.ts';
import type { RunPlace } from '../demand/runPlaces.ts';
import type { Engine } from '../engine.ts';
import { looseParagraph, type Hit } from '../hits.ts';
import type { ManifestSpeech } from '../manifest.ts';
import { separator } from '../separator.ts';
import type { Row } from './row.ts';

/** Loose hits of a speech in their paragraphs; ascending, and placed ones stay as they are. */
export function placeHits({ paragraphs }: ManifestSpeech, hits: readonly Hit[]): Hit[] {
  if (hits.every(({ paragraph }) => paragraph !== looseParagraph)) return [...hits];
  const starts = paragraphStarts(paragraphs);
  const places = paragraphsOf(
    starts,
    hits.map(({ offset }) => offset),
  );
  return hits.map((hit, index) => {
    const paragraph = places[index] ?? 0;
    return { ...hit, paragraph, offset: hit.offset - (starts[paragraph] ?? 0) };
  });
}

/** Hits of runs that were only counted, at the places of the runs in their speech. */
export function atOffsets(hits: readonly Hit[], places: readonly RunPlace[]): Hit[] {
  return hits.map((hit) => ({ ...hit, ...places[hit.offset] }));
}

/** The places of runs in the text of a speech, ascending. */
async function placesIn(
  engine: Engine,
  index: number,
  runs: readonly string[],
): Promise<RunPlace[]> {
  const { texts } = await engine.words(index);
  const text = engine.fold(texts.join(separator));
  const places: RunPlace[] = [];
  for (const run of runs) {
    for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) {
      places.push({ offset: at, length: run.length });
    }
  }
  return places.sort((one, other) => one.offset - other.offset);
}

/**
 * Rows with their hits in paragraphs, in the same order; loads what is known of their speeches, and
 * their words when hits of `runs` are only counted.
 */
export async function placeRows(
  engine: Engine,
  rows: readonly Row[],
  runs: readonly string[],
): Promise<Row[]> {
  if (rows.every(({ hit }) => hit.paragraph !== looseParagraph)) return [...rows];
  const bySpeech = new Map<number, Hit[]>();
  for (const { speech, hit } of rows) {
    const hits = bySpeech.get(speech);
    if (hits) hits.push(hit);
    else bySpeech.set(speech, [hit]);
  }
  const placed = new Map<Hit, Hit>();
  await Promise.all(
    [...bySpeech].map(async ([index, hits]) => {
      const ascending = [...hits].sort((one, other) => one.offset - other.offset);
      const [speech, places] = await Promise.all([
        engine.speech(index),
        runs.length === 0 ? null : placesIn(engine, index, runs),
      ]);
      const there = placeHits(speech, places === null ? ascending : atOffsets(ascending, places));
      ascending.forEach((hit, place) => placed.set(hit, there[place] ?? hit));
    }),
  );
  return rows.map(({ speech, hit }) => ({ speech, hit: placed.get(hit) ?? hit }));
}
