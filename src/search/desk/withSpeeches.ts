import { runPlaces } from '../demand/runPlaces.ts';
import type { Engine } from '../engine.ts';
import type { ManifestSpeech } from '../manifest.ts';
import { groupHits, type SpeechHits } from '../groupHits.ts';
import type { FoundRows } from './findRows.ts';
import { atOffsets, placeHits } from './placeRows.ts';

/** What a query found, before the filters, speech by speech: loose hits get their paragraphs. */
export async function withSpeeches(
  engine: Engine,
  { columns, runs }: Pick<FoundRows, 'columns' | 'runs'>,
): Promise<SpeechHits[]> {
  const places = runs.length === 0 ? null : await runPlaces(engine, runs);
  return Promise.all(
    groupHits(columns).map(async ({ index, hits: loose }) => {
      const hits = places === null ? loose : atOffsets(loose, places.get(index) ?? []);
      const speech: ManifestSpeech = await engine.speech(index);
      return { index, speech, hits: placeHits(speech, hits) };
    }),
  );
}
