const digits = '〇一二三四五六七八九';
const legal = '零壹贰叁肆伍陆柒捌玖';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

const places = ['', '十', '百', '千'];
const legalPlaces = ['', '拾', '佰', '仟'];
// Past this no system counts; list numbers never come near.
const mostCounted = 9999;

/** 一百二十; `one` is whether ten is 一十. */
function counted(value: number, numerals: string, units: readonly string[], one: boolean): string {
  let result = '';
  let isGap = false;
  const decimal = [...String(value)].map(Number);
  decimal.forEach((digit, index) => {
    if (digit === 0) {
      isGap = true;
      return;
    }
    if (isGap && result !== '') result += numerals.charAt(0);
    isGap = false;
    result += numerals.charAt(digit) + (units[decimal.length - 1 - index] ?? '');
  });
  return !one && value >= 10 && value < 20 ? result.slice(1) : result;
}

function positional(value: number, numerals: string): string {
  return [...String(value)].map((digit) => numerals.charAt(Number(digit))).join('');
}

function roman(value: number): string {
  const values: readonly (readonly [number, string])[] = [
    ...([
      [1000, 'M'],
      [900, 'CM'],
      [500, 'D'],
      [400, 'CD'],
      [100, 'C'],
      [90, 'XC'],
    ] as const),
    ...([
      [50, 'L'],
      [40, 'XL'],
      [10, 'X'],
      [9, 'IX'],
      [5, 'V'],
      [4, 'IV'],
      [1, 'I'],
    ] as const),
  ];
  let rest = value;
  let result = '';
  for (const [worth, letters] of values) {
    result += letters.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return result;
}

/** A, B, … Z, AA, BB, … (17.18.59, upperLetter). */
function letters(value: number): string {
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** Characters of Unicode that stand in a row for 1 to `last`; decimals past it. */
function fromRow(value: number, first: number, last: number): string {
  return value >= 1 && value <= last ? String.fromCodePoint(first + value - 1) : String(value);
}

function circled(value: number): string {
  if (value > 20 && value <= 35) return fromRow(value - 20, 0x3251, 15);
  return value > 35 && value <= 50 ? fromRow(value - 35, 0x32b1, 15) : fromRow(value, 0x2460, 20);
}

function wide(value: number): string {
  return String(value).replace(/\d/gu, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
  );
}

function fromCycle(value: number, signs: string): string {
  return value <= signs.length ? signs.charAt(value - 1) : String(value);
}

type Format = (value: number) => string;

const counting: Format = (value) => counted(value, digits.replace('〇', '零'), places, false);

// ECMA-376 part 1, 17.18.59 (ST_NumberFormat). Chinese counting goes over to digits at a hundred.
const formats: Readonly<Record<string, Format>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => fromRow(value, 0x2474, 20),
  decimalEnclosedFullstop: (value) => fromRow(value, 0x2488, 20),
  ideographEnclosedCircle: (value) => fromRow(value, 0x3280, 10),
  chineseCounting: (value) => (value < 100 ? counting(value) : positional(value, digits)),
  chineseCountingThousand: counting,
  taiwaneseCounting: (value) => (value < 100 ? counting(value) : positional(value, digits)),
  taiwaneseCountingThousand: counting,
  japaneseCounting: counting,
  koreanCounting: counting,
  ideographDigital: (value) => positional(value, digits),
  japaneseDigitalTenThousand: (value) => positional(value, digits),
  taiwaneseDigital: (value) => positional(value, digits),
  chineseLegalSimplified: (value) => counted(value, legal, legalPlaces, true),
  ideographLegalTraditional: (value) => counted(value, '零壹貳參肆伍陸柒捌玖', legalPlaces, true),
  japaneseLegal: (value) => counted(value, '零壱弐参四伍六七八九', ['', '拾', '百', '阡'], true),
  ideographTraditional: (value) => fromCycle(value, stems),
  ideographZodiac: (value) => fromCycle(value, branches),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  none: () => '',
};

/** A list number as Word writes it; formats of other languages come as decimals. */
export function formatNumber(value: number, format: string): string {
  if (value < 1 || value > mostCounted) return format === 'none' ? '' : String(value);
  return (formats[format] ?? String)(value);
}
