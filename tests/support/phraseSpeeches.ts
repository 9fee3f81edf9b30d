import { newestFirst } from '../../src/archive/order.ts';
import { readArchive } from '../../src/files/readArchive.ts';
import { makePhraseSpeech } from '../../src/integrations/makePhraseSpeech.ts';
import { archiveTerms, makeSegmenter } from '../../src/integrations/segmentWords.ts';
import type { PhraseSpeech } from '../../src/phrases/phraseSpeech.ts';

/** The speeches of a content folder, newest first, as the phrase book takes them. */
export function readPhraseSpeeches(content: string): PhraseSpeech[] {
  const { speeches, lists } = readArchive(content);
  const areas = [...lists.areas].map(([key, { cues }]) => ({ key, cues }));
  const { cut, word } = makeSegmenter(
    archiveTerms({
      offices: lists.offices.values(),
      areas: lists.areas.values(),
      indicators: lists.indicators.values(),
    }),
  );
  return newestFirst(speeches.map(({ id, speech, texts }) => ({ id, data: speech, texts }))).map(
    (entry) =>
      makePhraseSpeech(
        entry,
        entry.texts,
        areas,
        entry.texts.map((text) => cut(text).map(word)),
      ),
  );
}
