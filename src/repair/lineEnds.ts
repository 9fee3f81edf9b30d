import type { Replacement } from '../text/tracked/replacement.ts';
import { replaceMatches } from './replaceMatches.ts';

// Unicode's line breaks (UAX #14, class BK, CR and NL) other than \n; \r\n is left to layout.
// Line ends also come spelled out, behind Chinese: x0dx0a from databases, _x000D_ from spreadsheets.
const lineEnd =
  /\r(?!\n)|[\v\f\u0085\u2028\u2029]|(?<=[\p{Script=Han}。，；：！？”）])(?:\\?x0d\\?x0a)+|(?:_x000D_)+(?=\n|$)/giu;

/** Finds line ends of other systems, which become \n. */
export function findLineEnds(text: string): Replacement[] {
  return replaceMatches(text, lineEnd, 'line-end', ([found]) =>
    found.startsWith('_') ? '' : '\n',
  );
}
