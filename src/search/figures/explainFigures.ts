import type { FigureBounds } from './chooseFigures.ts';
import type { Course } from './figureFile.ts';

/** What readers call the courses. */
export const courseNames: Readonly<Record<Course, string>> = {
  up: '升',
  down: '降',
  same: '持平',
  full: '到 100%',
  target: '目标',
};

const number = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** Bounds in Chinese words: 『领导批示次数』≥ 10、升的数. */
export function explainFigures(name: string, unit: string, bounds: FigureBounds): string {
  const { least, most, course } = bounds;
  const measured = (value: number): string => `${number(value)}${unit === '%' ? '%' : ` ${unit}`}`;
  const limits = [
    ...(least === null ? [] : [`≥ ${measured(least)}`]),
    ...(most === null ? [] : [`≤ ${measured(most)}`]),
    ...(course === null ? [] : [courseNames[course]]),
  ];
  return `指标“${name}”${limits.length > 0 ? `（${limits.join('，')}）` : ''}的数`;
}
