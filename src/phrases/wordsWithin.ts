import type { Word } from './word.ts';

/** The words of a text that begin from one offset to before another. */
export function wordsWithin(words: readonly Word[], start: number, end: number): Word[] {
  let at = 0;
  return words.filter((word) => {
    const isInside = at >= start && at < end;
    at += word.text.length;
    return isInside;
  });
}

/** The same as plain text, one string a word. */
export const textsOf = (words: readonly Word[]): string[] => words.map(({ text }) => text);
