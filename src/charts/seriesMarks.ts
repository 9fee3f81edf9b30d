import * as Plot from '@observablehq/plot';
import { course } from './course.ts';
import type { Drawn } from './drawn.ts';
import { labelPlaces } from './labelPlaces.ts';

// The page's design tokens set the colours; the values here are for a chart that stands alone.
const colours = ['#1f4f7f', '#8a5a00', '#0b6b5d', '#7a3b7a', '#a3402a', '#5a5f66'] as const;
const dashes = ['none', '7 3', '2 3', '9 3 2 3', '5 5', '1 4'] as const;
const paper = 'var(--paper, #fff)';

/** Colour of a series, by its index. */
export function seriesColour(series: number): string {
  return `var(--series-${String(series + 1)}, ${colours[series] ?? '#5a5f66'})`;
}

/** Class of everything that belongs to a series, by its index. */
export function seriesClass(series: number): string {
  return `series-${String(series + 1)}`;
}

const arrow = ({ certainty }: Drawn) => ({ over: '↑', under: '↓' })[String(certainty)] ?? '';
const isMasked = ({ certainty }: Drawn) => certainty === 'masked';

/**
 * The marks of one office: a line through its results, a filled dot where a value is exact, a hollow
 * one for 近 and 约, an arrow for 余, 以上 and 以下, a bar between the bounds of a range (hatched
 * where the figure is masked), a diamond for a target. `isLabelled` tells which get their number.
 */
export function seriesMarks(
  own: readonly Drawn[],
  series: number,
  facet: object,
  isLabelled: (point: Drawn) => boolean,
): Plot.Markish[] {
  const stroke = seriesColour(series);
  const common = { ...facet, x: 'year', className: seriesClass(series) };
  const anchored = { ...common, ariaLabel: 'anchor' };
  const valued = own.filter(({ value }) => value !== null);
  const results = valued.filter(({ isTarget }) => !isTarget);
  const places = labelPlaces(own);
  const bars = own.filter(({ value }) => value === null);
  const bar = { ...anchored, y1: 'low', y2: 'high', stroke, strokeWidth: 8, strokeOpacity: 0.4 };
  const label = {
    ...common,
    text: 'shortLabel',
    fill: 'currentColor',
    stroke: paper,
    strokeWidth: 4,
  };
  return [
    // A year whose value is only bounded breaks the line: nothing is known of its course there. So does
    // another unit: 件 and 件次 are no course.
    Plot.line(course(own), {
      ...common,
      y: 'value',
      z: 'unit',
      stroke,
      strokeWidth: 1.75,
      strokeDasharray: dashes[series] ?? 'none',
    }),
    Plot.ruleX(
      bars.filter((point) => !isMasked(point)),
      bar,
    ),
    Plot.ruleX(bars.filter(isMasked), { ...bar, strokeDasharray: '2 2' }),
    Plot.dot(results, {
      ...anchored,
      y: 'value',
      r: 4.5,
      stroke,
      strokeWidth: 2,
      fill: ({ certainty }: Drawn) => (certainty === 'near' ? paper : stroke),
    }),
    Plot.dot(
      valued.filter(({ isTarget }) => isTarget),
      { ...anchored, y: 'value', r: 5, symbol: 'diamond', stroke, strokeWidth: 1.75, fill: paper },
    ),
    Plot.text(results.filter(arrow), {
      ...common,
      y: 'value',
      dx: 11,
      text: arrow,
      fill: stroke,
      fontWeight: 700,
    }),
    Plot.text(places.above.filter(isLabelled), { ...label, y: 'value', dy: -14 }),
    Plot.text(places.below.filter(isLabelled), { ...label, y: 'value', dy: 16 }),
    Plot.text(bars.filter(isLabelled), { ...label, y: 'low', dx: 8, dy: -7, textAnchor: 'start' }),
  ];
}
