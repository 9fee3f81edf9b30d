import { narrowDigits } from './narrowDigits.ts';
import type { PrivateSpan } from './privateSpan.ts';

// YD/T 2012's plan: 11 digits from 13 to 19; in writing often 3, 4 and 4, with or without +86.
const form =
  /(?<![\dA-Za-z.*])(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z*]|\.\d|,\d{3}(?!\d))/gu;
// 13800000000元 is an amount, however like a number it looks.
const unitBehind = /^\s*(?:余|多)?(?:元|万|亿|人|件|吨|公里|千|平方|立方|美元|千瓦|度|亩|%)/u;

/** Numbers of mobile phones. They are sure where a unit does not make a quantity of them. */
export function mobileNumbers(text: string): PrivateSpan[] {
  return [...narrowDigits(text).matchAll(form)].flatMap((match) => {
    const end = match.index + match[0].length;
    return unitBehind.test(text.slice(end, end + 4))
      ? []
      : [{ start: match.index, end, isSure: true }];
  });
}
