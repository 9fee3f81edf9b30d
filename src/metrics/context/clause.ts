import { reachBefore } from './reach.ts';

const stride = 64;

/** Where the clause or sentence that holds an offset starts: behind the last of `marks`, each one unit. */
export function startAfter(text: string, marks: string, offset: number): number {
  const first = reachBefore(offset);
  // In pieces, since most clauses are short and a search for each mark is fast.
  for (let end = offset; end > first; end -= stride) {
    const piece = text.slice(Math.max(first, end - stride), end);
    let last = -1;
    for (const mark of marks) last = Math.max(last, piece.lastIndexOf(mark));
    if (last >= 0) return end - piece.length + last + 1;
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
