import { narrowDigits } from './narrowDigits.ts';
import type { PrivateSpan } from './privateSpan.ts';

const number = '(?:[甲乙丙丁]?\\d{1,5}(?:-\\d{1,4})*|[一二三四五六七八九十百零〇]{1,5})';
const house = `${number}\\s*(?:号院|号|弄)`;
// The number of the flat, where no word follows it: 2单元401.
const flat = '(?:\\s*\\d{2,4}(?![\\d元万亿人户件个平米]))?';
const within = `${number}\\s*(?:号楼|栋|幢|座|单元|层|楼|室|户|门|号)`;
// What stands before a word for a street: its name, or what hides it.
const named = '[\\p{Script=Han}xX×\\d]';
const street = '(?:路|街道|街|巷|胡同|大道|大街|里弄|条)(?:[东西南北中]?段)?';
const estate = '(?:小区|社区|花园|家园|公寓|新村|苑|宿舍|家属院|大院|新城|楼院)';
const village = '(?:村|屯|寨)';

/**
 * Patterns of what is told below a street, with the words that lead to it before. Sure where a flat or
 * a unit in a house is told: 12号 alone is also how an office tells its address.
 */
const patterns: readonly (readonly [RegExp, boolean])[] = [
  [new RegExp(`(?<=${named}${street})(?:${house}|${within})(?:\\s*${within})+${flat}`, 'gu'), true],
  [
    new RegExp(
      `(?<=\\p{Script=Han}${estate}(?:[东西南北]区)?)${within}(?:\\s*${within})+${flat}`,
      'gu',
    ),
    true,
  ],
  // A house with a unit or a flat in it needs no street before.
  [
    new RegExp(
      `(?<![\\d-])${number}\\s*(?:号楼|栋|幢)\\s*${number}\\s*(?:单元|室)(?:\\s*${within})*${flat}`,
      'gu',
    ),
    true,
  ],
  [new RegExp(`(?<![\\d-])${number}\\s*单元\\s*${number}\\s*室`, 'gu'), true],
  [
    new RegExp(`(?<=\\p{Script=Han}${village})${number}\\s*(?:组|社|队)\\s*${number}\\s*号`, 'gu'),
    true,
  ],
  [new RegExp(`(?<=${named}${street})${house}(?!楼|文件|令|线|桥|井|楼盘|地块|工程)`, 'gu'), false],
  [
    new RegExp(`(?<=\\p{Script=Han}${village})${number}\\s*号(?!文件|令|线|桥|井|地块|工程)`, 'gu'),
    false,
  ],
];

/**
 * What addresses tell below the street: number, house, unit, flat. The name of the street is not in
 * the span, since it may go out.
 */
export function streetAddresses(text: string): PrivateSpan[] {
  const narrow = narrowDigits(text);
  const kept: PrivateSpan[] = [];
  for (const [pattern, isSure] of patterns) {
    for (const match of narrow.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length, isSure };
      const isKnown = kept.some((known) => known.start < span.end && span.start < known.end);
      if (!isKnown) kept.push(span);
    }
  }
  return kept.sort((one, other) => one.start - other.start);
}
