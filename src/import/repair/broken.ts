import type { Replacement } from '../../text/tracked.ts';

// A body paragraph ends with a mark; one that ends in the middle of a sentence and is long enough
// to be no heading was cut, and the next line goes on.
const cut =
  /(?<=^[^\n]{60,}[\p{Script=Han}，、])\n(?=[\p{Script=Han}])(?![一二三四五六七八九十]+、)/gmu;

/** Finds line breaks that cut a paragraph in the middle of a sentence. */
export function findBrokenParagraphs(text: string): Replacement[] {
  return [...text.matchAll(cut)].map((match) => ({
    start: match.index,
    end: match.index + 1,
    inserted: '',
    rule: 'broken-paragraph',
  }));
}
