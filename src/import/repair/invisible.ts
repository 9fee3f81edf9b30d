import type { Replacement } from '../../text/tracked.ts';
import { replaceMatches } from './replaceMatches.ts';

// Zero-width characters, marks of direction, soft hyphens, and controls other than tab and line
// end. C1 controls stay: they are what is left of bytes read wrongly, and say so.
const invisible =
  /[\0-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]+/gu;

/** Finds characters that nobody sees and that break words apart in a search. */
export function findInvisible(text: string): Replacement[] {
  return replaceMatches(text, invisible, 'invisible', () => '');
}
