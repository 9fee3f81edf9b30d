import {
  arabicSource,
  bareScaleLead,
  bareScaleSource,
  fewSource,
  financialSource,
  fractionSource,
  hanSource,
  maskedSource,
} from '../../metrics/numerals/numeralSource.ts';
import { unitSource } from '../../metrics/units/units.ts';

/** A number in a text; offsets in UTF-16 units. */
export interface NumberSpan {
  start: number;
  end: number;
}

// A bare 万 or 亿 is a number where a word before makes it one.
const bare = `(?<=${bareScaleLead})${bareScaleSource}`;
const numerals = [fractionSource, fewSource, arabicSource(unitSource), hanSource, financialSource];
const pattern = new RegExp(
  `(?:(?<masked>${maskedSource})|${numerals.join('|')}|${bare})[余多]?[万亿]{0,2}`,
  'gu',
);
const latin = /[a-z]/iu;

/**
 * The numbers of a text, from left to right, each as long as it can be: 1,234 三百二十 5万余 xxx. The
 * numerals are those of the archive's figures; what a number counts is not asked.
 */
export function numbersIn(text: string): NumberSpan[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    // The x of excel masks no number.
    const isWord = latin.test(text.charAt(start - 1)) || latin.test(text.charAt(end));
    return match.groups?.['masked'] !== undefined && isWord ? [] : [{ start, end }];
  });
}
