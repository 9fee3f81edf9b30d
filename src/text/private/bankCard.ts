import { identityNumbers } from './identityNumber.ts';
import { narrowDigits } from './narrowDigits.ts';
import type { PrivateSpan } from './privateSpan.ts';

const form =
  /(?<![\dA-Za-z.*])\d{4}(?<join>[ -]?)\d{4}\k<join>\d{4}\k<join>\d{4}(?:\k<join>\d{1,3})?(?![\dA-Za-z*]|\.\d|,\d{3}(?!\d))/gu;
// ISO/IEC 7812: 62 and 81 UnionPay, 4 Visa, 51–55 and 2221–2720 Mastercard, 35 JCB; 60, 68, 69, 9
// are cards of Chinese banks from before UnionPay.
const unionPay = /^(?:62|81)/u;
const others = /^(?:4|5[1-5]|22[2-9]|2[3-6]|27[01]|2720|35|60|68|69|9)/u;

/** The check of ISO/IEC 7812-1, annex B (Luhn). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/**
 * Numbers of bank cards: 16 to 19 digits that pass the check and begin as an issuer's do. Sure where
 * they begin as UnionPay's; one number in ten passes the check by chance.
 */
export function bankCards(text: string): PrivateSpan[] {
  const taken = identityNumbers(text).filter(({ isSure }) => isSure);
  return [...narrowDigits(text).matchAll(form)].flatMap((match) => {
    const digits = match[0].replace(/[ -]/gu, '');
    const start = match.index;
    const end = start + match[0].length;
    const isUnionPay = unionPay.test(digits);
    const isCard = (isUnionPay || others.test(digits)) && passesLuhn(digits);
    const isIdentity = taken.some((span) => span.start < end && start < span.end);
    return isCard && !isIdentity ? [{ start, end, isSure: isUnionPay }] : [];
  });
}
