import { softBreak } from './softBreak.ts';
import type { Draft } from '../draft.ts';

const rule = 'markdown-mark';

// CommonMark 2.4 and 2.5: a backslash before ASCII punctuation, and character references.
const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]*);/iu;

/** How many units of the source stand for the next units of the value, and how many those are. */
function step(source: string, at: number, value: string, to: number): [number, number] | null {
  if (source[at] === '\\' && source[at + 1] === value[to]) return [1, 0];
  if (source[at] === value[to]) return [0, 1];
  const length = reference.exec(source.slice(at, at + 40))?.[0].length ?? 0;
  if (length > 0) return [length, (value.codePointAt(to) ?? 0) > 0xffff ? 2 : 1];
  // Marks of the quote or list that a line goes on, and space at its ends.
  return /[\s>]/u.test(source[at] ?? '') ? [1, 0] : null;
}

function writeAligned(draft: Draft, source: string, value: string): boolean {
  const steps: [from: number, length: number, to: number, count: number][] = [];
  let at = 0;
  let to = 0;
  while (at < source.length) {
    const next = step(source, at, value, to);
    if (!next) return false;
    const [length, count] = next;
    steps.push([at, length, to, count]);
    at += length === 0 ? count : length;
    to += count;
  }
  if (to !== value.length) return false;
  for (const [from, length, start, count] of steps) {
    const words = value.slice(start, start + count);
    if (length > 0) {
      draft.drop(source.slice(from, from + length), rule).add(words, rule);
    } else if (words === '\n') softBreak(draft, value, start);
    else draft.keep(words);
  }
  return true;
}

/** Writes the words that a stretch of Markdown stands for, its escapes and references undone. */
export function writeWords(draft: Draft, source: string, value: string): void {
  if (source === value && !value.includes('\n')) draft.keep(value);
  else if (!writeAligned(draft, source, value)) draft.drop(source, rule).add(value, rule);
}
