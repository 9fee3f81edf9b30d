import type { Listing } from '../manifest.ts';
import { halfWidths } from '../query/characters.ts';
import { fault, faultAsText } from '../query/fault.ts';
import { courseNames } from './explainFigures.ts';
import type { FigureChoice } from './figureChoice.ts';
import type { Course } from './figureFile.ts';
import { findIndicator } from './findIndicator.ts';

/** A query in two: what is asked of figures, and the rest, in which blanks stand for what was taken out. */
export interface FigureReading {
  rest: string;
  choice: FigureChoice | null;
}

/** Something typed between blanks. */
interface Item {
  offset: number;
  length: number;
}

// Blanks may stand around the sign of a bound. Where a straight quote begins, what it holds is text.
const item =
  /(?<!\S)\p{Script=Han}[^\s"＂<>=≥≤]*\s*(?:>=|<=|[≥≤<>=])\s*-?\d[^\s"＂]*(?!\S)|(?:[^\s"＂]|["＂][^"＂]*["＂]?)+/gu;
const bound =
  /^(?<name>\p{Script=Han}[^\s"<>=≥≤]*?)\s*(?<sign>>=|<=|[≥≤<>=])\s*(?<number>-?\d[\d,]*(?:\.\d+)?)(?<scale>[万亿]?)(?<unit>[^\s\d"]{0,4})$/u;
const field = /^(?<field>指标|升降):(?<value>[^\s"]+)$/u;

const scales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

function readCourse(source: string, place: Item, word: string): Course {
  const known = Object.entries(courseNames).find(([, name]) => name === word)?.[0];
  const course = (['up', 'down', 'same', 'full', 'target'] as const).find((one) => one === known);
  if (course !== undefined) return course;
  const names = Object.values(courseNames).join('、');
  throw fault(source, place, `升降只能是${names}`, '升降:升');
}

type Groups = Readonly<Record<string, string | undefined>>;

function readBound(
  source: string,
  place: Item,
  { name = '', sign = '', number = '', scale = '', unit = '' }: Groups,
  indicators: Listing['indicators'],
): FigureChoice {
  const { key, unit: own } = findIndicator(source, place, name, indicators);
  if (sign === '<' || sign === '>') {
    const by = `${name}${sign === '<' ? '≤' : '≥'}${number}${scale}${unit}`;
    throw fault(source, place, '数的上下限写成 ≥（不少于）、≤（不多于）或 =', by);
  }
  if (unit !== '' && unit !== own) {
    const by = `${name}${sign}${number}${scale}`;
    throw fault(source, place, `“${name}”的单位是${own}`, by);
  }
  const value = Number(number.replaceAll(',', '')) * (scales[scale] ?? 1);
  return {
    key,
    least: sign.startsWith('<') || sign === '≤' ? null : value,
    most: sign.startsWith('>') || sign === '≥' ? null : value,
    course: null,
  };
}

/** Both conditions as one, the later having the last word. */
function join(
  source: string,
  place: Item,
  known: FigureChoice | null,
  given: FigureChoice,
): FigureChoice {
  if (known === null) return given;
  if (known.key !== given.key) throw faultAsText(source, place, '一次只能限定一个指标的数');
  return {
    key: known.key,
    least: given.least ?? known.least,
    most: given.most ?? known.most,
    course: given.course ?? known.course,
  };
}

/**
 * Takes out of a query what it asks of figures: 批示次数 ≥ 10, 批示次数≤30万, 指标:批示次数, 升降:降. Throws
 * a QueryError at an indicator that the archive does not have. Where it has none, all is text.
 */
export function readFigureTerms(source: string, indicators: Listing['indicators']): FigureReading {
  if (Object.keys(indicators).length === 0) return { rest: source, choice: null };
  const half = halfWidths(source);
  let rest = source;
  let choice: FigureChoice | null = null;
  let course: { place: Item; course: Course } | null = null;
  const take = (place: Item): void => {
    const end = place.offset + place.length;
    rest = rest.slice(0, place.offset) + ' '.repeat(place.length) + rest.slice(end);
  };
  for (const { index: offset, 0: typed } of half.matchAll(item)) {
    const place = { offset, length: typed.length };
    const bounds = bound.exec(typed)?.groups;
    const asked = field.exec(typed)?.groups;
    if (bounds) choice = join(source, place, choice, readBound(source, place, bounds, indicators));
    else if (asked?.['field'] === '升降') {
      course = { place, course: readCourse(source, place, asked['value'] ?? '') };
    } else if (asked) {
      const { key } = findIndicator(source, place, asked['value'] ?? '', indicators);
      choice = join(source, place, choice, { key, least: null, most: null, course: null });
    } else continue;
    take(place);
  }
  if (course === null) return { rest, choice };
  if (choice === null) {
    throw fault(source, course.place, '升降要和指标一起用，如 指标:批示次数 升降:升', null);
  }
  return { rest, choice: { ...choice, course: course.course } };
}
