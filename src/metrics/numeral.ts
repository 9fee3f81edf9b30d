const digits = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
digits.set('〇', 0).set('两', 2);

const smallScales = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const largeScales = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** Value of 万, 亿, 百, … ; 1 for anything else. */
export function scaleValue(scale: string): number {
  return smallScales.get(scale) ?? largeScales.get(scale) ?? 1;
}

/** Rounds away binary noise: 304.48 × 10⁸ is 30448000000. */
export function exactly(value: number): number {
  return Number(value.toPrecision(15));
}

/** Reads 1,234.5 and １２３４; NaN when it is no Arabic numeral. */
export function readArabic(text: string): number {
  const ascii = text
    .replace(/[０-９．]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replaceAll(',', '');
  return /^\d+(?:\.\d+)?$/u.test(ascii) ? Number(ascii) : Number.NaN;
}

function readHanInteger(text: string): number {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const large = largeScales.get(character);
    const small = smallScales.get(character);
    if (large !== undefined) {
      total = (total + section + (digit ?? 0) || 1) * large;
      section = 0;
      digit = null;
    } else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else {
      // 二〇二四: digits side by side are positions.
      digit = (digit ?? 0) * (digit === null ? 1 : 10) + (digits.get(character) ?? Number.NaN);
    }
  }
  return total + section + (digit ?? 0);
}

/** Reads 三百二十, 八点六, 两千零五; NaN when it is no Han numeral. */
export function readHan(text: string): number {
  const [whole = '', fraction] = text.split('点');
  const value = readHanInteger(whole);
  if (fraction === undefined) return value;
  const decimals = [...fraction].map((mark) => String(digits.get(mark) ?? 'x')).join('');
  return Number(`${String(value)}.${decimals}`);
}
