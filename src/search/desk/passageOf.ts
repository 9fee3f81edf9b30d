import type { Hit } from '../hits.ts';
import { sentenceAt, sentenceStarts } from '../match/boundaries.ts';
import type { Passage } from './desk.ts';

/** The paragraph around a hit, with the sentence in which the hit begins. */
export function passageOf(
  text: string,
  { offset, length }: Hit,
  fold: (text: string) => string,
): Passage {
  const starts = sentenceStarts(fold(text));
  const sentence = sentenceAt(starts, offset);
  const hit = { start: offset, end: offset + length };
  const end = Math.max(starts[sentence + 1] ?? text.length, hit.end);
  return { text, sentence: { start: starts[sentence] ?? 0, end }, hit };
}
