import type { Replacement } from '../text/tracked/replacement.ts';
import { replaceMatches } from './replaceMatches.ts';

const han = '[\\p{Script=Han}“”《》（），。、；：！？]';
// --在总结会上的讲话: a dash is two characters wide, GB/T 15834; so is ……
const dash = new RegExp(`(?<=^|${han})-{2,3}(?=${han})`, 'gmu');
const dots = new RegExp(`(?<=${han})(?:\\.{3,8}|。{3,8}|·{6})(?=${han}|$)`, 'gmu');

/** Finds dashes and ellipses typed with keys that are not theirs. */
export function findLongMarks(text: string): Replacement[] {
  return [
    ...replaceMatches(text, dash, 'long-mark', () => '——'),
    ...replaceMatches(text, dots, 'long-mark', () => '……'),
  ].toSorted((one, other) => one.start - other.start);
}
