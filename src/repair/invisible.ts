import type { Replacement } from '../text/tracked/replacement.ts';
import { replaceMatches } from './replaceMatches.ts';

// Zero-width characters, marks of direction, soft hyphens, fillers and tags, and controls other than
// tab and line end.
const invisible =
  /[\0-\x08\x0e-\x1f\x7f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0001}\u{e0020}-\u{e007f}]+/gu;
// What is left of bytes that were read wrongly and that no rule could read: a word may be gone.
const byteRemains = /[\x80-\x84\x86-\x9f]+/gu;

/** Finds characters that nobody sees and that break words apart in a search. */
export function findInvisible(text: string): Replacement[] {
  return replaceMatches(text, invisible, 'invisible', () => '');
}

/** Finds C1 controls; only after the rules that read misread bytes again. */
export function findByteRemains(text: string): Replacement[] {
  return replaceMatches(text, byteRemains, 'byte-remains', () => '');
}
