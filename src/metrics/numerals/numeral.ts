import { readInteger } from './numeralInteger.ts';
import { toAscii } from './numeralMarks.ts';

/** Rounds away binary noise: 304.48 × 10⁸ is 30448000000. */
export function exactly(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

const plain = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.?\d+(?:e[+-]?\d+)?)$/iu;
const point = /[点點]/u;
const over = /分之/u;
const and = /又/u;
const power = /^(?<base>\d+(?:\.\d+)?)\^(?<signs>[+-]{0,2})(?<exponent>\d{1,3})$/u;
const sum =
  /^(?:(?<yuan>[^元圆圓角分]+)[元圆圓块])?(?:(?<tenths>[^元圆角分])角)?(?:零?(?<cents>[^元圆角分])分)?[整正]?$/u;

/** Reads 1,234.5 and １２３４; NaN when it is no Arabic numeral. */
function readArabic(text: string): number {
  const ascii = toAscii(text);
  return plain.test(ascii) ? Number(ascii.replaceAll(',', '')) : Number.NaN;
}

function readDecimal(text: string): number {
  if (plain.test(text)) return readArabic(text);
  const [whole = '', fraction, ...more] = text.split(point);
  if (fraction === undefined) return readInteger(text);
  const places = [...fraction].map((mark) => String(readInteger(mark))).join('');
  if (more.length > 0 || !/^\d+$/u.test(places)) return Number.NaN;
  return Number(`${String(whole === '' ? 0 : readInteger(whole))}.${places}`);
}

function readScaled(text: string): number {
  // 八点六万 and 3.5千: the scale takes the decimals with it; 两千万点五 does not.
  const scaled = /^(?<number>.*[点點].*?)(?<scale>[十百千万亿兆萬億]+)$/u.exec(text)?.groups;
  if (!scaled) return readDecimal(text);
  return readDecimal(scaled['number'] ?? '') * readInteger(scaled['scale'] ?? '');
}

function readFraction(text: string): number {
  const [below = '', above] = text.split(over);
  if (above === undefined) {
    const [top = '', bottom] = text.split('/');
    return bottom === undefined ? readScaled(text) : readArabic(top) / readArabic(bottom);
  }
  return readSigned(above) / readScaled(below);
}

function readMixed(text: string): number {
  const [whole = '', part] = text.split(and);
  return part === undefined ? readFraction(text) : readScaled(whole) + readFraction(part);
}

/** 2^5, 1.1^+23, 2.5^--2: two signs undo each other. */
function readPower(text: string): number | null {
  const { base, signs = '', exponent } = power.exec(text)?.groups ?? {};
  if (base === undefined) return null;
  const isNegative = signs.replaceAll('+', '').length % 2 === 1;
  return Number(base) ** (isNegative ? -Number(exponent) : Number(exponent));
}

/** 40k, 2.5 M, 五打, 半百. */
function readCounted(text: string): number | null {
  if (text === '半百') return 50;
  const { number, scale = '' } =
    /^(?<number>.+)(?<scale>[kKｋＫmMｍＭ打])$/u.exec(text)?.groups ?? {};
  if (number === undefined) return null;
  return readMixed(number) * (scale === '打' ? 12 : /[kKｋＫ]/u.test(scale) ? 1e3 : 1e6);
}

function readMoney(text: string): number {
  const parts = /[元圆圓角]/u.test(text) ? sum.exec(text)?.groups : undefined;
  if (!parts) return readPower(text) ?? readCounted(text) ?? readMixed(text);
  const part = (name: string) => (parts[name] === undefined ? 0 : readScaled(parts[name]));
  return part('yuan') + part('tenths') / 10 + part('cents') / 100;
}

function readSigned(text: string): number {
  return /^[-负負]/u.test(text) ? -readMoney(text.slice(1)) : readMoney(text);
}

// No text writes a number longer than this; it bounds the depth of reading 亿万亿万….
const longest = 80;

/**
 * Reads a whole number string as Chinese texts write them: 1,234.5, １２３, 三百二十, 两千四百五,
 * 3万5千, 1亿2千万, 2.5万亿, 八点六, 壹佰贰拾叁, 廿二, 负一又二分之一, 百分之五 (0.05), 3/5,
 * 九圆壹角 (9.1). NaN when it is none. Spaces between its characters do not matter.
 */
export function readNumber(text: string): number {
  if (text.length > longest) return Number.NaN;
  const ascii = toAscii(text);
  const [, sign = '', whole, top] = /^\s*([-负負]?)(\d+)\s+(\d+\/\d+)\s*$/u.exec(ascii) ?? [];
  if (whole !== undefined && top !== undefined) {
    const value = Number(whole) + readFraction(top);
    return exactly(sign === '' ? value : -value);
  }
  return exactly(readSigned(ascii.replace(/\s+/gu, '')));
}
