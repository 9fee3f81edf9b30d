import type { ChartData, Drawn } from './drawn.ts';
import { isCut, startsAtZero, valueDomain } from './valueAxis.ts';

/** One sign of a chart, and what it says; the sign is SVG about the middle of a box of 16 × 16. */
export interface ChartKey {
  sign: string;
  words: string;
}

/** Side of the box that a sign is drawn in. */
export const keySize = 16;

const dot = '<circle cx="8" cy="8" r="4.5" fill="currentColor"/>';
const ring = '<circle cx="8" cy="8" r="4" fill="none" stroke="currentColor" stroke-width="2"/>';
const arrow = (points: string) =>
  `<path d="${points}" fill="none" stroke="currentColor" stroke-width="1.5"/>`;
const bar = (dashes: string, top: number) =>
  `<path d="M8,15V${String(top)}" stroke="currentColor" stroke-opacity="0.5" stroke-width="8"${dashes}/>`;
const hatched = ' stroke-dasharray="2 2"';
const head = '<path d="M8,1l4.5,6h-9z" fill="none" stroke="currentColor" stroke-width="1.5"/>';
const diamond =
  '<path d="M8,2l4,6l-4,6l-4,-6z" fill="none" stroke="currentColor" stroke-width="1.75"/>';

/** The signs that a chart uses, in the order of its legend. */
export function chartKeys(data: ChartData): ChartKey[] {
  const domain = valueDomain(data);
  const isResult = ({ isTarget, value }: Drawn) => !isTarget && value !== null;
  const keys: readonly [test: (point: Drawn) => boolean, sign: string, words: string][] = [
    [(point) => isResult(point) && point.certainty !== 'near', dot, '确数'],
    [(point) => isResult(point) && point.certainty === 'near', ring, '近、约'],
    [
      (point) => isResult(point) && point.certainty === 'over',
      arrow('M8,15V2M4,6L8,2L12,6'),
      '余、多、以上',
    ],
    [
      (point) => isResult(point) && point.certainty === 'under',
      arrow('M8,1V14M4,10L8,14L12,10'),
      '以下、不足',
    ],
    [({ certainty }) => certainty === 'range', bar('', 1), '区间，下限至上限'],
    [
      (point) => point.certainty === 'masked' && !isCut(point, domain),
      bar(hatched, 1),
      '原文隐去，可能在这一段',
    ],
    [(point) => isCut(point, domain), bar(hatched, 8) + head, '原文隐去，上限超出图外，另注“至”'],
    [({ isTarget }) => isTarget, diamond, '计划、目标，画在所指的那一年'],
  ];
  return keys
    .filter(([test]) => data.points.some(test))
    .map(([, sign, words]) => ({ sign, words }));
}

/** What a reader must know of the axes and of what is not drawn, in words; `where` tells where that is. */
export function chartNotes(data: ChartData, where = ''): string[] {
  return [
    ...(data.isRank ? ['名次倒画，第一在上'] : []),
    ...(!data.isRank && !startsAtZero(data) ? ['纵轴不从零起'] : []),
    ...(data.omitted > 0 ? [`另有 ${String(data.omitted)} 个单位没有画出${where}`] : []),
  ];
}
