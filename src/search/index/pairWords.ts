import { pairOf } from '../packs/pairs.ts';
import { separator } from '../separator.ts';
import type { UnitRange } from './unitRanges.ts';

const letters = 26;
const codeLength = 4;
const wordLength = codeLength * 2;
const firstLetter = 'a'.charCodeAt(0);
const space = ' '.charCodeAt(0);
// A word of Pagefind's without a letter: it takes a position and is not in the index.
const placeholder = '-'.charCodeAt(0);

/** A UTF-16 unit as four letters, in the order of the units. */
function writeCode(unit: number, bytes: Uint8Array, at: number): void {
  let rest = unit;
  for (let place = codeLength - 1; place >= 0; place -= 1) {
    bytes[at + place] = firstLetter + (rest % letters);
    rest = Math.floor(rest / letters);
  }
}

/**
 * A folded text as words for Pagefind: for each unit of a range the pair that starts there, for others
 * a placeholder, so that a word's position is its offset. Pagefind drops punctuation inside words, so
 * units are coded as letters.
 */
export function pairWords(folded: string, { first, last }: UnitRange): string {
  const bytes = Buffer.alloc(folded.length * (wordLength + 1), space);
  const gap = separator.charCodeAt(0);
  let at = 0;
  for (let index = 0; index < folded.length; index += 1) {
    const unit = folded.charCodeAt(index);
    if (unit === gap || unit < first || unit > last) {
      bytes[at] = placeholder;
      at += 2;
      continue;
    }
    writeCode(unit, bytes, at);
    writeCode(
      index + 1 < folded.length ? folded.charCodeAt(index + 1) : gap,
      bytes,
      at + codeLength,
    );
    at += wordLength + 1;
  }
  return bytes.toString('latin1', 0, at);
}

function readCode(word: string, start: number): number {
  let unit = 0;
  for (let place = 0; place < codeLength; place += 1) {
    unit = unit * letters + word.charCodeAt(start + place) - firstLetter;
  }
  return unit;
}

/** The pair that a word stands for. */
export function readPairWord(word: string): number {
  return pairOf(readCode(word, 0), readCode(word, codeLength));
}
