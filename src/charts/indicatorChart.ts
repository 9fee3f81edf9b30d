import * as Plot from '@observablehq/plot';
import { scaledLabel } from '../archive/scaledLabel.ts';
import type { ChartData } from './drawn.ts';
import { labelPlaces } from './labelPlaces.ts';
import { chartLayout, type ChartForm } from './layout.ts';
import { seriesMarks } from './seriesMarks.ts';
import { textWidth } from './textWidth.ts';
import { thinTicks } from './ticks.ts';
import { isCut, valueDomain, valueTicks } from './valueAxis.ts';

// Width that a year needs, in the chart's own pixels.
const yearWidth = 44;
const leastAxis = 50;
const besideAxis = 14;

/** Writes the numbers at the axis: in the scale of the highest, a share with its sign. */
function tickFormat(data: ChartData): (value: number) => string {
  const [, highest] = valueDomain(data);
  const isShare = data.points.length > 0 && data.points.every(({ unit }) => unit === '%');
  return (value) => `${scaledLabel(value, highest)}${isShare ? '%' : ''}`;
}

/**
 * An indicator over time: a panel for each span, a line for each office. A year without a figure keeps
 * its place, so that slopes can be compared. Ranks stand upside down, the first on top.
 */
export function indicatorChart(data: ChartData, form: ChartForm): Plot.PlotOptions {
  const isSide = form.panels === 'columns';
  const domain = valueDomain(data);
  const format = tickFormat(data);
  const axisWidth = Math.max(
    leastAxis,
    besideAxis + Math.max(...domain.map((end) => textWidth(format(end)))),
  );
  const layout = chartLayout(data, form, axisWidth);
  const places = labelPlaces(data, layout);
  const axis = isSide ? 'fx' : 'fy';
  const facet = { [axis]: 'panel' };
  return {
    ...layout.margins,
    width: form.width,
    height: layout.height,
    x: {
      type: 'point',
      domain: data.years,
      ticks: thinTicks(data.years, layout.panelWidth / yearWidth),
      tickFormat: String,
      tickSize: 0,
      label: null,
      padding: layout.padding,
    },
    y: {
      domain,
      clamp: true,
      reverse: data.isRank,
      insetTop: layout.insetTop,
      insetBottom: layout.insetBottom,
      grid: true,
      ticks: valueTicks(data),
      tickSize: 0,
      label: null,
      tickFormat: format,
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
          { facet, places, isCut: (point) => isCut(point, domain) },
        ),
      ),
    ],
  };
}
