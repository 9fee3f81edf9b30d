import type { Replacement } from '../../text/tracked.ts';

// A body paragraph ends with a mark; one that ends in the middle of a sentence and is long enough
// to be no heading was cut, and the next line goes on.
const cut =
  /(?<=^[^\n]{60,}[\p{Script=Han}，、])\n(?=[\p{Script=Han}])(?![一二三四五六七八九十]+、|第[一二三四五六七八九十百]+[条章节部])/gmu;

// No paragraph begins with a mark that closes, and none of any length ends with a word that leads on.
const beforeMark = /(?<=[^\n])\n(?=[。，、；：！？）》”’])/gu;
const afterLead =
  /(?<=^[^\n]{12,}(?:的|和|(?<![参给授付赋])与|及|、|，))\n(?=[\p{Script=Han}“《])(?![一二三四五六七八九十]+、|第[一二三四五六七八九十百]+[条章节部])/gmu;

/** Finds line breaks that cut a paragraph in the middle of a sentence. */
export function findBrokenParagraphs(text: string): Replacement[] {
  const places = [cut, beforeMark, afterLead].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index }) => index),
  );
  return [...new Set(places)]
    .toSorted((one, other) => one - other)
    .map((start) => ({ start, end: start + 1, inserted: '', rule: 'broken-paragraph' }));
}
