import type { Draft } from '../draft.ts';

// A line that breaks off in a sentence was wrapped; speeches otherwise have a paragraph a line, and
// their writers seldom know that Markdown joins lines.
const leastWrapped = 30;
const endMark = /[。！？：；…”’」』）》!?:;)]\s*$/u;

/** Writes a line end inside a paragraph of Markdown: as space where it wraps a sentence, else as it is. */
export function softBreak(draft: Draft, value: string, at: number): void {
  const before = value.slice(value.lastIndexOf('\n', at - 1) + 1, at);
  const isWrapped = before.length >= leastWrapped && !endMark.test(before);
  if (!isWrapped) {
    draft.keep('\n');
    return;
  }
  draft.drop('\n', 'hard-wrap');
  const isLatin = /[!-~]\s*$/u.test(before) && /^[!-~]/u.test(value.slice(at + 1));
  if (isLatin) draft.add(' ', 'hard-wrap');
}
