import { reachBefore } from './reach.ts';

/** Where the clause or sentence that holds an offset starts: behind the last of `marks`. */
export function startAfter(text: string, marks: RegExp, offset: number): number {
  let at = offset;
  const first = reachBefore(offset);
  while (at > first && !marks.test(text.charAt(at - 1))) at -= 1;
  return at;
}

// No clause is this long.
const longestClause = 200;

/** The words from an offset to the end of their clause. */
export function clauseAfter(text: string, offset: number): string {
  return /^[^，。；：！？]*/u.exec(text.slice(offset, offset + longestClause))?.[0] ?? '';
}

export const clauseMark = /[，。；：！？]/u;
export const sentenceMark = /[。！？]/u;
