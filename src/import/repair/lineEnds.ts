import type { Replacement } from '../../text/tracked.ts';

// Unicode's line breaks (UAX #14, class BK, CR and NL) other than \n; \r\n is left to layout.
const lineEnd = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/gu;

/** Finds line ends of other systems, which become \n. */
export function findLineEnds(text: string): Replacement[] {
  return [...text.matchAll(lineEnd)].map(({ index }) => ({
    start: index,
    end: index + 1,
    inserted: '\n',
    rule: 'line-end',
  }));
}
