import { makeSegmenter } from '../../src/integrations/segmentWords.ts';
import { makeBlocks } from '../../src/outline/blocks.ts';
import type { PhraseSpeech } from '../../src/phrases/phraseSpeech.ts';

const { cut, word } = makeSegmenter();

/** A speech of these paragraphs as the phrase book reads it. */
export function phraseSpeech(
  year: number,
  texts: readonly string[],
  office = 'east',
): PhraseSpeech {
  return {
    id: `${office}-${String(year)}`,
    title: '样例讲话',
    office,
    year,
    date: `${String(year)}年`,
    paragraphs: makeBlocks(texts).map(({ id, level, part, text }, index) => ({
      id,
      number: index + 1,
      level,
      part,
      areas: [],
      text,
      words: cut(text).map(word),
    })),
  };
}
