import { digitMarks, largeScales, smallScales, tenMarks } from './numeralMarks.ts';

const token = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|./gu;
// 一十万万零一百一十万亿: 万万 is 亿, except in a longer run of 万.
const manyMany = /(?<![万萬])[万萬]{2}(?![万萬亿億])/gu;
const largeMarks = [...largeScales.keys()];

/** The places that a last digit without 零 takes: 两千四百五 is 2450, 一万三 is 13000. */
function looseTail(digit: number, below: number, isLoose: boolean): number {
  return isLoose && below >= 100 ? (digit * below) / 10 : digit;
}

/** Reads what stands below 万: 三千二百, 7千4百, 二〇二四, 5.5. `below` is the scale before it. */
function readSection(text: string, below: number): number {
  let total = 0;
  let digits = '';
  let scale = below;
  let lastIsHan = false;
  let afterZero = false;
  for (const [part] of text.matchAll(token)) {
    const ten = tenMarks.get(part);
    const small = ten === undefined ? smallScales.get(part) : 10;
    const digit = digitMarks.get(part);
    if (small !== undefined) {
      // Scales go down: 五十千 is no number.
      if (small >= scale && scale !== 1) return Number.NaN;
      if (digits !== '' && Number(digits) === 0) digits = '';
      total += ten ?? (digits === '' ? 1 : Number(digits)) * small;
      scale = small;
      digits = '';
      afterZero = false;
    } else if (digit !== undefined) {
      if (digit === 0 && digits === '') afterZero = true;
      digits += String(digit);
      lastIsHan = true;
    } else if (/^[\d.]/u.test(part)) {
      digits += part.replaceAll(',', '');
      lastIsHan = false;
    } else return Number.NaN;
  }
  if (digits === '') return total;
  const isLoose = lastIsHan && digits.length === 1 && !afterZero && scale !== 1;
  return total + looseTail(Number(digits), scale, isLoose);
}

function lastOf(text: string, marks: readonly string[]): number {
  return Math.max(...marks.map((mark) => text.lastIndexOf(mark)));
}

function readBelow(text: string, above: number): number {
  const value = [1e12, 1e8, 1e4].find((scale) =>
    largeMarks.some((mark) => largeScales.get(mark) === scale && text.includes(mark)),
  );
  if (value === undefined) return readSection(text, above);
  const marks = largeMarks.filter((mark) => largeScales.get(mark) === value);
  const at = lastOf(text, marks);
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  const times = before === '' ? 1 : readBelow(before, 1);
  return times * value + (after === '' ? 0 : readBelow(after, value));
}

/**
 * Reads a whole number of Han or Arabic digits with scales in any mixture: 四万五千二, 7万5千4百,
 * 1亿2千万, 4.78万亿, 四万万. NaN when it is none.
 */
export function readInteger(text: string): number {
  return text === '' ? Number.NaN : readBelow(text.replace(manyMany, '亿'), 1);
}
