import type { Replacement } from '../text/tracked/replacement.ts';

/** A replacement for every match of a global pattern; `insert` may leave one alone by giving null. */
export function replaceMatches(
  text: string,
  pattern: RegExp,
  rule: string,
  insert: (match: RegExpExecArray) => string | null,
): Replacement[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const inserted = insert(match);
    const { index: start } = match;
    return inserted === null ? [] : [{ start, end: start + match[0].length, inserted, rule }];
  });
}
