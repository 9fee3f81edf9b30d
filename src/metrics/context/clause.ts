import { reachBefore } from './reach.ts';

/** Where the clause or sentence that holds an offset starts: behind the last of `marks`, each one unit. */
export function startAfter(text: string, marks: string, offset: number): number {
  const first = reachBefore(offset);
  for (let at = offset; at > first; at -= 1) {
    if (marks.includes(text.charAt(at - 1))) return at;
  }
  return first;
}

// No clause is this long.
const longestClause = 200;

/** The words from an offset to the end of their clause. */
export function clauseAfter(text: string, offset: number): string {
  return /^[^，。；：！？]*/u.exec(text.slice(offset, offset + longestClause))?.[0] ?? '';
}

export const clauseMarks = '，。；：！？';
export const sentenceMarks = '。！？';
export const clauseMark = new RegExp(`[${clauseMarks}]`, 'u');
export const sentenceMark = new RegExp(`[${sentenceMarks}]`, 'u');
