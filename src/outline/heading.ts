/** A heading found in one source paragraph. */
export interface Heading {
  /** 1 一、, 2 （一）, 3 1. or 一是, 4 （1）, 5 ① or 1）; a part or chapter (第一部分) is 0. */
  level: number;
  /** Length of the heading in the paragraph; shorter than the paragraph when it runs in. */
  length: number;
  /** Its number, for noticing gaps; null where it has none. */
  number: number | null;
}

const han = '[一二三四五六七八九十]{1,3}';
const digits = '一二三四五六七八九';

/** Level of 第一部分 and 第一章, above 一、. */
export const divisionLevel = 0;

// Numbering of GB/T 9704-2012: 一、 → （一） → 1. → （1）. 一、二季度 is a time, 1.5 a figure.
const numbering: readonly (readonly [number, RegExp])[] = [
  [
    divisionLevel,
    new RegExp(
      `^第(?<number>${han}|\\d{1,2})(?:部分|章|编|篇)(?=[\\s：:、]|\\p{Script=Han}|$)`,
      'u',
    ),
  ],
  [1, new RegExp(`^(?<number>${han})、(?!${han}(?:季度|月|线|级|把手|期|号))`, 'u')],
  [1, new RegExp(`^(?<number>${han})$`, 'u')],
  [2, new RegExp(`^[（(](?<number>${han})[）)]、?`, 'u')],
  [3, /^(?<number>\d{1,2})[.．、](?!\d)/u],
  [4, /^[（(](?<number>\d{1,2})[）)]/u],
  [5, /^(?:(?<circled>[①-⑳])|(?<number>\d{1,2})[)）])/u],
];

// Points of an argument, a paragraph each: 第一，狠抓落实。 其二，…
const point = new RegExp(`^(?:第(?<number>${han})[，、]|其(?<point>${han})[，、])`, 'u');

// A heading is a phrase; a numbered paragraph without a full stop this early is body.
const longestHeading = 60;
const longestPoint = 40;
// A paragraph of its own without a stop is a title, however it goes on.
const longestTitledPoint = 80;
const openEnd = /[\p{Script=Han}”）]$/u;
const firstCircled = 0x2460;

/** The number that 三, 十二 or 3 writes. */
export function readNumber(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written);
  if (!written.includes('十')) return digits.indexOf(written) + 1;
  const [tens = '', ones = ''] = written.split('十');
  const ten = tens === '' ? 1 : digits.indexOf(tens) + 1;
  return ten * 10 + (ones === '' ? 0 : digits.indexOf(ones) + 1);
}

function numberOf({ groups }: RegExpExecArray): number | null {
  const circled = groups?.['circled'];
  if (circled) return circled.charCodeAt(0) - firstCircled + 1;
  const written = groups?.['number'] ?? groups?.['point'];
  return written === undefined ? null : readNumber(written);
}

/** The heading that a paragraph is or begins with; null for body. */
export function findHeading(paragraph: string): Heading | null {
  for (const [level, pattern] of numbering) {
    const match = pattern.exec(paragraph);
    if (!match) continue;
    const stop = paragraph.indexOf('。');
    const length = stop === -1 ? paragraph.length : stop + 1;
    // What ends with a mark that leads on is an entry of a list.
    const isEntry = length === paragraph.length && /[；，、]$/u.test(paragraph);
    return length <= longestHeading && !isEntry ? { level, length, number: numberOf(match) } : null;
  }
  const match = point.exec(paragraph);
  const isShort = paragraph.length <= longestPoint && /^[^。；]*。?$/u.test(paragraph);
  const isTitle = paragraph.length <= longestTitledPoint && openEnd.test(paragraph);
  return match && (isShort || isTitle) && paragraph.length > match[0].length
    ? { level: 3, length: paragraph.length, number: numberOf(match) }
    : null;
}

/** True for the title of a part or a chapter, which stands alone: 第一部分 去年的工作. */
export function isDivision(text: string): boolean {
  const heading = findHeading(text);
  return heading?.level === divisionLevel && heading.length === text.length;
}
