import { narrowDigits } from './narrowDigits.ts';
import type { PrivateSpan } from './privateSpan.ts';

// GB/T 2260: the first two digits of the codes of provinces, and 83 of the residence permit for
// people of Taiwan.
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/u;
const form =
  /(?<![\dA-Za-z.*])(?:\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx]|\d{6}[ -]?\d{6}[ -]?\d{3})(?![\dA-Za-z*]|\.\d)/gu;

// GB 11643: weights and check characters of ISO 7064, MOD 11-2.
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

function checkCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return checkCharacters.charAt(sum % checkCharacters.length);
}

/** True for eight digits that are a day of the calendar from 1800 to 2099. */
function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= 1800 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

/** How sure it is that the digits are an identity number; null where they are none. */
function judge(digits: string): boolean | null {
  if (!provinces.test(digits)) return null;
  // Numbers of 15 digits, given out until 1999, have no check character and a year of two digits.
  if (digits.length === 15) return isDay(`19${digits.slice(6, 12)}`) ? false : null;
  if (!isDay(digits.slice(6, 14))) return null;
  // A slip of one digit leaves a number from which the person is still known.
  return checkCharacter(digits) === digits.charAt(17).toUpperCase();
}

/**
 * Identity numbers (公民身份号码, GB 11643) of 18 digits, sure where the check character fits, and of
 * 15; also in full width or with blanks between place, birthday and rest. Masked ones are none.
 */
export function identityNumbers(text: string): PrivateSpan[] {
  return [...narrowDigits(text).matchAll(form)].flatMap((match) => {
    const isSure = judge(match[0].replace(/[ -]/gu, ''));
    const end = match.index + match[0].length;
    return isSure === null ? [] : [{ start: match.index, end, isSure }];
  });
}
