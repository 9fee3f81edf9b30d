import * as Plot from '@observablehq/plot';
import { course } from './course.ts';
import type { ChartData } from './drawn.ts';

/** The most observed series of an indicator as a line without axes, for a row of a table. */
export function sparkline({ points, panels, isRank }: ChartData): Plot.PlotOptions | null {
  const own = course(
    points.filter(({ series, panel }) => series === 0 && panel === panels[0]),
  ).filter(({ value }) => value !== null);
  const last = own.at(-1);
  if (own.length < 2 || !last) return null;
  return {
    width: 96,
    height: 24,
    margin: 4,
    axis: null,
    y: { reverse: isRank },
    marks: [
      Plot.line(own, {
        x: 'year',
        y: 'value',
        stroke: 'var(--ink-soft, #5a5f66)',
        strokeWidth: 1.5,
      }),
      Plot.dot([last], { x: 'year', y: 'value', r: 2.5, fill: 'var(--figure, #8a5a00)' }),
    ],
  };
}
