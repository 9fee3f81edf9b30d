import type { Replacement } from '../../text/tracked.ts';

// Indents and blank lines are layout: the archive has a paragraph a line.
const layout = /^\uFEFF|\r|^[^\S\n]+|[^\S\n]+$|(?<=\n)\n+|^\n+/gmu;

/** Finds byte order marks, carriage returns, indents, trailing space and blank lines. */
export function findLayoutSpace(text: string): Replacement[] {
  const found: Replacement[] = [];
  for (const match of text.matchAll(layout)) {
    const start = match.index;
    const last = found.at(-1);
    if (match[0] === '' || (last && start < last.end)) continue;
    found.push({ start, end: start + match[0].length, inserted: '', rule: 'layout-space' });
  }
  return found;
}
