import type { Replacement } from '../text/tracked/replacement.ts';

// Indents, trailing space and blank lines are layout: the archive has a paragraph a line. \s takes
// byte order marks and carriage returns too.
const layout = /^\s+|\s+$|(?<=\n)\s+|[^\S\n]+(?=\n)/gu;

/** Finds byte order marks, carriage returns, indents, trailing space and blank lines. */
export function findLayoutSpace(text: string): Replacement[] {
  return [...text.matchAll(layout)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    inserted: '',
    rule: 'layout-space',
  }));
}
