import { courseNames } from '../figures/explainFigures.ts';
import type { FigureCondition } from '../figures/figureCondition.ts';
import { makeCaptureReader } from '../readCaptures.ts';
import type { Query } from '../query/ast.ts';
import type { SlotValue } from './desk.ts';
import type { Row } from './row.ts';

/** Makes what reads the slots of rows: what each holds, and of a number its value. */
export function readCapturesOf(
  query: Query,
  fold: (text: string) => string,
): (row: Row, paragraph: string) => SlotValue[] {
  const read = makeCaptureReader(query, fold);
  return ({ hit }, paragraph) => read(paragraph, hit).map(({ text, value }) => ({ text, value }));
}

const placeKey = (...place: number[]): string => place.join(' ');

/** Titles of the columns of figures; a title that begins with 数 is sorted by value. */
export const figureTitles = ['数值', '升降'];

/** Makes what reads the columns of figures that are hits themselves. */
export function readFiguresOf({ figures }: FigureCondition): (row: Row) => SlotValue[] {
  const known = new Map(
    figures.map((figure) => [
      placeKey(figure.speech, figure.paragraph, figure.offset, figure.length),
      figure,
    ]),
  );
  return ({ speech, hit: { paragraph, offset, length } }) => {
    const figure = known.get(placeKey(speech, paragraph, offset, length));
    if (!figure) return [];
    const courses = figure.courses.map((course) => courseNames[course]).join('、');
    return [
      { text: figure.label, value: figure.value ?? figure.low ?? figure.high },
      { text: courses === '' ? null : courses, value: null },
    ];
  };
}
