import type { Replacement } from '../text/tracked/replacement.ts';
import { replaceMatches } from './replaceMatches.ts';

// Signs of Wingdings and Symbol at the beginning of a line, in the codes by which Word and PDFs name
// them: no other font has them, and a list of a speech has no sign of its own.
const bullet = /(?<=^[ \t\u3000]*)[\uf020-\uf0ff](?:[ \t\u00a0\u3000]+|(?=\p{Script=Han}))/gmu;

/** Finds the signs of a list's points that are copied as characters of no font. */
export function findBullets(text: string): Replacement[] {
  return replaceMatches(text, bullet, 'list-sign', () => '');
}
