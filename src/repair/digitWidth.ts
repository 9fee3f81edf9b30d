import type { Replacement } from '../text/tracked/replacement.ts';

const distance = 0xfee0;

// GB/T 15835-2011 sets Arabic numerals half a character wide; ２００１年 is from the time of
// typesetting machines that had no others. The sign of percent and the point inside a number go
// with its digits, and so does a comma between groups of three: ２７，２０３．５％ → 27,203.5%;
// １，２，３ is a list.
const digit = '[0-9０-９]';
const wide = new RegExp(
  `(?:[０-９Ａ-Ｚａ-ｚ]|(?<=${digit})(?:％|．(?=${digit}))|(?<=(?<!${digit}，?)${digit}{1,3}(?:，${digit}{3})*)，(?=${digit}{3}(?!${digit})))+`,
  'gu',
);

/** Finds full-width digits and letters, which are shown half-width. */
export function findWideDigits(text: string): Replacement[] {
  return [...text.matchAll(wide)].map(({ 0: found, index: start }) => ({
    start,
    end: start + found.length,
    inserted: [...found]
      .map((character) => String.fromCharCode(character.charCodeAt(0) - distance))
      .join(''),
    rule: 'digit-width',
  }));
}
