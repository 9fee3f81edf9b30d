import * as Plot from '@observablehq/plot';
import { scaledLabel } from '../archive/scaledLabel.ts';
import type { ChartData, Drawn } from './drawn.ts';
import { seriesMarks } from './seriesMarks.ts';
import { thinTicks } from './ticks.ts';
import { valueDomain } from './valueAxis.ts';

/** Size and arrangement: panels stand side by side on a desk, one above the other on a phone. */
export interface ChartForm {
  width: number;
  panels: 'columns' | 'rows';
}

const panelHeight = 200;
const margins = { marginTop: 36, marginRight: 20, marginBottom: 30 };
// Widths that a year and a number beside a dot need, in the chart's own pixels.
const yearWidth = 44;
const characterWidth = 7.5;
const leastLabel = 46;
const leastMargin = 60;

/** The newest points of each line, which keep their numbers where not all fit. */
function newest(points: readonly Drawn[]): Set<Drawn> {
  const last = new Map<string, Drawn>();
  for (const point of points) {
    const key = `${point.panel} ${String(point.series)}`;
    if ((last.get(key)?.year ?? -Infinity) <= point.year) last.set(key, point);
  }
  return new Set(last.values());
}

/** The width of the longest number at the axis or beside a dot. */
function labelWidth(data: ChartData): number {
  const [lowest, highest] = valueDomain(data);
  const ticks = [lowest, highest].map((value) => scaledLabel(value, highest));
  const beside = data.points.map(({ shortLabel }) => shortLabel);
  const longest = Math.max(...[...ticks, ...beside].map(({ length }) => length));
  return Math.max(leastLabel, longest * characterWidth);
}

/**
 * An indicator over time: a panel for each span, a line for each office. Ranks stand upside down, the
 * first on top.
 */
export function indicatorChart(data: ChartData, { width, panels }: ChartForm): Plot.PlotOptions {
  const isSide = panels === 'columns';
  const count = Math.max(1, data.panels.length);
  const label = labelWidth(data);
  // The axis may go on to a number of one digit more.
  const marginLeft = Math.max(leastMargin, label + 2 * characterWidth);
  const panelWidth = (width - marginLeft) / (isSide ? count : 1);
  const axis = isSide ? 'fx' : 'fy';
  const facet = { [axis]: 'panel' };
  const isRoomy = data.offices.length <= 2 && panelWidth / data.years.length >= label;
  const last = newest(data.points);
  const [, highest] = valueDomain(data);
  const isLabelled = (point: Drawn) => isRoomy || last.has(point);
  return {
    ...margins,
    marginLeft,
    width,
    height: panelHeight * (isSide ? 1 : count) + margins.marginTop + margins.marginBottom,
    x: {
      type: 'point',
      domain: data.years,
      ticks: thinTicks(data.years, panelWidth / yearWidth),
      tickFormat: String,
      tickSize: 0,
      label: null,
      padding: 0.7,
    },
    y: {
      domain: valueDomain(data),
      nice: !data.isRank,
      clamp: true,
      reverse: data.isRank,
      insetTop: isSide ? 20 : 44,
      insetBottom: data.isRank ? 12 : 0,
      grid: true,
      ticks: 4,
      tickSize: 0,
      label: null,
      tickFormat: (value: number) =>
        Number.isInteger(value) || !data.isRank ? scaledLabel(value, highest) : '',
    },
    [axis]: { domain: data.panels, axis: null },
    marks: [
      Plot.frame({ ...facet, anchor: 'bottom', stroke: 'currentColor', strokeOpacity: 0.4 }),
      Plot.text(data.panels, {
        [axis]: (panel: string) => panel,
        text: (panel: string) => panel,
        frameAnchor: 'top-left',
        dy: isSide ? -26 : 6,
        fontWeight: 600,
        fill: 'currentColor',
      }),
      ...data.offices.flatMap((_, series) =>
        seriesMarks(
          data.points.filter((point) => point.series === series),
          series,
          facet,
          isLabelled,
        ),
      ),
    ],
  };
}
