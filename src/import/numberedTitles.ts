import { readNumber } from '../outline/heading.ts';
import { isSalutation } from './front.ts';
import { closing, opening } from './titleBrackets.ts';

/** Where an item of a compilation starts: its line, 0-based, and what of it numbers the item. */
export interface ItemStart {
  line: number;
  marker: string;
}

const number = '(?<number>\\d{1,2}|[一二三四五六七八九十]{1,3})';

// 范文一： 【例文二】 范文3, as pages of models number them: no speech says this of itself.
const named = new RegExp(
  `^(?:${opening}(?:范文|例文|范本|范例)\\s*${number}${closing}[\\s：:、.]*|(?:范文|例文|范本|范例)\\s*${number.replace('number', 'bare')}(?:[\\s：:、.．]+|$))`,
  'u',
);

// Styles of numbers that titles have and headings too.
const styles: readonly RegExp[] = [
  new RegExp(`^${number}[、.．]\\s*(?!\\d)`, 'u'),
  new RegExp(`^[（(]${number}[）)]、?\\s*`, 'u'),
];
const styleOf = (marker: string, style: number): string =>
  `${String(style)}${/\d/u.test(marker) ? 'digits' : 'han'}`;

// A title names a kind of speech at its end, and is no sentence.
const title =
  /^[^。；！？，,：:\n]{2,60}(?:总结|讲话|报告|发言|致辞|汇报)(?:稿|材料|提纲)?(?:[（(][^（()）]{1,20}[）)])?$/u;
// The office and the year that make a title stand for itself: ××局2015年上半年工作总结.
const ownOffice =
  /^(?<office>[^的]{2,30}?(?:局|委|委员会|办|办公室|厅|部|院|校|公司|中心|市|县|区|镇|乡|街道|村))/u;
const ownYear = /(?:19|20)\d{2}年/u;
const firstHeading = /^一、(?!二)/u;
const secondHeading = /^[（(]一[）)]/u;
// Shorter is no speech.
const leastWords = 20;

/** A line that begins with a number, in one of the styles. */
interface NumberedLine extends ItemStart {
  style: string;
  value: number;
  words: string;
}

function readNumbered(line: string, index: number): NumberedLine[] {
  const style = styles.findIndex((pattern) => pattern.test(line));
  const match = styles[style]?.exec(line);
  if (!match) return [];
  const [marker] = match;
  const value = readNumber(match.groups?.['number'] ?? '');
  return [
    { line: index, marker, style: styleOf(marker, style), value, words: line.slice(marker.length) },
  ];
}

/** True for lines that have sentences enough for a speech. */
export function hasText(lines: readonly string[]): boolean {
  const words = lines.join('');
  return words.includes('。') && words.length >= leastWords;
}

/** True when the numbers are 1, 2, 3, …, at least two of them. */
export function isSequence(numbers: readonly number[]): boolean {
  return numbers.length > 1 && numbers.every((value, index) => value === index + 1);
}

/** True for an item that only a speech of its own can be: it is addressed, or numbers its headings from 一. */
function isOwnSpeech(lines: readonly string[]): boolean {
  const isAddressed = lines.slice(0, 4).some(isSalutation);
  return isAddressed || lines.some((line) => firstHeading.test(line));
}

/** True when other offices say each its own, each with its year. */
function nameOffices(titles: readonly NumberedLine[]): boolean {
  const offices = titles.map(({ words }) => ownOffice.exec(words)?.groups?.['office']);
  const hasYears = titles.every(({ words }) => ownYear.test(words));
  return hasYears && !offices.includes(undefined) && new Set(offices).size === titles.length;
}

/** True for a line that no compilation has above its first item: a sentence, a salutation, a heading. */
function beginsText(line: string): boolean {
  const isHeading = readNumbered(line, 0).some(({ words }) => !title.test(words));
  return line.includes('。') || isHeading || isSalutation(line);
}

/** The titles of one style, where they are sure to be titles of speeches and not headings of one. */
function sureTitles(lines: readonly string[], numbered: readonly NumberedLine[]): NumberedLine[] {
  const likely = numbered.filter(({ words }) => title.test(words));
  // Those without text before the next are a list of contents.
  const titles = likely.filter((one, index) =>
    hasText(lines.slice(one.line + 1, likely[index + 1]?.line ?? lines.length)),
  );
  const [first] = titles;
  if (!first || !isSequence(titles.map(({ value }) => value))) return [];
  if (lines.slice(0, first.line).some(beginsText)) return [];
  const items = titles.map((one, index) => {
    const end = titles[index + 1]?.line ?? lines.length;
    return { one, own: lines.slice(one.line + 1, end), end };
  });
  // A number that goes on from the titles' own says that they are headings of one text.
  const goesOn = items.some(({ one, end }) => {
    const inside = numbered.find(({ line }) => line > one.line && line < end);
    return inside !== undefined && inside.value !== 1;
  });
  if (goesOn) return [];
  // Sections of one report on its offices have 一、 and then （一）, too.
  const isReport =
    firstHeading.test(first.marker) &&
    items.some(({ own }) => own.some((line) => secondHeading.test(line)));
  const isSure = items.every(({ own }) => isOwnSpeech(own)) || (nameOffices(titles) && !isReport);
  return isSure ? titles : [];
}

/** Starts that say what they are: 范文一, 例文二, numbered in order. */
function namedStarts(lines: readonly string[]): ItemStart[] {
  const starts = lines.flatMap((line, index) => {
    const match = named.exec(line);
    if (!match) return [];
    const written = match.groups?.['number'] ?? match.groups?.['bare'] ?? '';
    return [{ line: index, marker: match[0], value: readNumber(written) }];
  });
  const isSure = starts.every(({ line }, index) =>
    hasText(lines.slice(line, starts[index + 1]?.line ?? lines.length)),
  );
  return isSure && isSequence(starts.map(({ value }) => value)) ? starts : [];
}

/**
 * Where the speeches of a compilation start that numbers their titles as a text does its headings:
 * 范文一, 1、××局2015年工作总结, （一）…. None where that is not sure: two titles or more in one style and
 * in order from 1, each a title and not a sentence, each with text of its own, and each speech
 * addressed, or numbering its headings from 一 again, or naming its own office and year.
 */
export function findNumberedTitles(lines: readonly string[]): ItemStart[] {
  const names = namedStarts(lines);
  if (names.length > 0) return names;
  const numbered = lines.flatMap((line, index) => readNumbered(line, index));
  for (const style of new Set(numbered.map((one) => one.style))) {
    const titles = sureTitles(
      lines,
      numbered.filter((one) => one.style === style),
    );
    if (titles.length > 0) return titles;
  }
  return [];
}
