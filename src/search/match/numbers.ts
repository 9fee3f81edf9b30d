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
/** The pattern of a number. */
export const numberSource = `(?:(?<masked>${maskedSource})|${numerals.join('|')}|${bare})[余多]?[万亿]{0,2}`;
const pattern = new RegExp(numberSource, 'uy');
const latin = /[a-z]/iu;

const unitValues = 0x10000;

function marksOf(characters: string): Uint8Array {
  const marks = new Uint8Array(unitValues);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
}

// What stands in each of the sources first or last. Asking the sources themselves at every character
// takes ten times as long.
const numeralMarks = '0123456789０１２３４５６７８９一二两三四五六七八九十廿卅零百千万亿某○';
const financialMarks = '壹贰叁肆伍陆柒捌玖拾佰仟';
const hidingMarks = 'xXｘＸ×＊*＿_';
const startMarks = marksOf(`${numeralMarks}${financialMarks}${hidingMarks}几好数`);
const endMarks = marksOf(`${numeralMarks}${financialMarks}${hidingMarks}〇余多`);

/** True when a number can start at an offset; where it is false none does. */
export function mayStartNumber(text: string, offset: number): boolean {
  return startMarks[text.charCodeAt(offset)] === 1;
}

/** True when a number can end at an offset; where it is false none does. */
export function mayEndNumber(text: string, offset: number): boolean {
  return offset > 0 && endMarks[text.charCodeAt(offset - 1)] === 1;
}

/**
 * The numbers of a text, from left to right, each as long as it can be: 1,234 三百二十 5万余 xxx. The
 * numerals are those of the archive's figures; what a number counts is not asked.
 */
export function numbersIn(text: string): NumberSpan[] {
  const spans: NumberSpan[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (!mayStartNumber(text, start)) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = start + match[0].length;
    // The x of excel masks no number.
    const isWord = latin.test(text.charAt(start - 1)) || latin.test(text.charAt(end));
    if (match.groups?.['masked'] === undefined || !isWord) spans.push({ start, end });
    start = end - 1;
  }
  return spans;
}
