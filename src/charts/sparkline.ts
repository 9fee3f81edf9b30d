import * as Plot from '@observablehq/plot';
import { course } from './course.ts';
import type { ChartData } from './drawn.ts';
import { isCut, valueDomain } from './valueAxis.ts';

const line = 'var(--ink-soft, #5a5f66)';
const newest = 'var(--figure, #8a5a00)';
const headShift = -3;

/**
 * The most observed series of an indicator as a line without axes, for a row of a table. As on the
 * chart, a year of which only bounds are known is a bar and breaks the line; an open head says that the
 * range goes on.
 */
export function sparkline({ points, panels, isRank }: ChartData): Plot.PlotOptions | null {
  const own = course(points.filter(({ series, panel }) => series === 0 && panel === panels[0]));
  const told = own.filter(({ value }) => value !== null);
  if (own.length < 2 || told.length === 0) return null;
  const bars = own.filter(({ value }) => value === null);
  const values = told.map(({ value }) => value ?? 0);
  // The axis is the chart's only where a bar must fit in: a line alone fills its height.
  const domain =
    bars.length > 0
      ? valueDomain({ points: own, isRank })
      : ([Math.min(...values), Math.max(...values)] as const);
  const isFlat = domain[0] === domain[1];
  // A point between two breaks has no line that shows it.
  const alone = own.filter(
    ({ value }, at) =>
      value !== null &&
      (own[at - 1]?.value ?? null) === null &&
      (own[at + 1]?.value ?? null) === null,
  );
  const place = { x: 'year', y: 'value' };
  return {
    width: 96,
    height: 24,
    margin: 4,
    axis: null,
    y: { domain: isFlat ? [domain[0] - 1, domain[1] + 1] : domain, reverse: isRank, clamp: true },
    marks: [
      Plot.ruleX(bars, {
        x: 'year',
        y1: 'low',
        y2: 'high',
        stroke: line,
        strokeWidth: 4,
        strokeOpacity: 0.45,
        strokeDasharray: '2 1',
      }),
      Plot.dot(
        bars.filter((point) => isCut(point, domain)),
        {
          x: 'year',
          y: 'high',
          symbol: 'triangle',
          r: 2.5,
          dy: headShift,
          stroke: line,
          fill: 'var(--paper, #fff)',
        },
      ),
      Plot.line(own, { ...place, z: 'unit', stroke: line, strokeWidth: 1.5 }),
      Plot.dot(alone, { ...place, r: 1.75, fill: line }),
      Plot.dot(
        own.slice(-1).filter(({ value }) => value !== null),
        { ...place, r: 2.5, fill: newest },
      ),
    ],
  };
}
