import { readNumber } from './numeral.ts';

/** A number told by two digits side by side: 三四十 is 30 to 40. */
export interface Span {
  low: number;
  high: number;
}

const neighbours =
  /^(?<lead>(?:.*[十百千万亿])?)(?<one>[一二两三四五六七八])、?(?<two>[二两三四五六七八九])(?<rest>[十百千万亿]*)$/u;
const digits = '一二三四五六七八九';
const placeOf = (mark: string) => digits.indexOf(mark === '两' ? '二' : mark);

/** Reads 三四十 (30–40), 两、三 (2–3), 十二三 (12–13), 两三千, 三五百; null when the digits are no neighbours. */
export function readNeighbours(han: string): Span | null {
  const groups = neighbours.exec(han)?.groups;
  if (!groups) return null;
  const { lead = '', one = '', two = '', rest = '' } = groups;
  const step = placeOf(two) - placeOf(one);
  if (step !== 1 && one + two !== '三五') return null;
  // After a scale a last digit is of ones here: 十二三 ends in 12 and 13, 一百二三十 has its own 十.
  const read = (digit: string) =>
    rest === '' && lead !== ''
      ? readNumber(lead) + placeOf(digit) + 1
      : readNumber(lead + digit + rest);
  return { low: read(one), high: read(two) };
}

/** How many digits 几十, 数百, 几十万 have: 2, 3, 6. */
export function magnitudeOf(few: string): number {
  return String(readNumber(few.replace(/^好?[几数]/u, '一'))).length;
}
