import type { ChartData, Drawn } from './drawn.ts';
import { valueDomain } from './valueAxis.ts';

/** Size and arrangement: panels stand side by side on a desk, one above the other on a phone. */
export interface ChartForm {
  width: number;
  panels: 'columns' | 'rows';
}

/** Where a chart's panels stand and how its values become pixels of its own panel. */
export interface ChartLayout {
  margins: { marginTop: number; marginRight: number; marginBottom: number; marginLeft: number };
  height: number;
  panelWidth: number;
  panelHeight: number;
  insetTop: number;
  insetBottom: number;
  /** Share of a year's width that stays free before the first and after the last. */
  padding: number;
  /** Pixels from the left and the top of the panel. */
  place(point: Drawn, value: number): { x: number; y: number };
}

const fullHeight = 200;
const outer = { marginTop: 36, marginRight: 20, marginBottom: 30 };
// Between panels Plot leaves a tenth of the width of one.
const between = 0.1;
const padding = 0.7;

/** Lays out a chart whose numbers at the axis take `axisWidth` pixels. */
export function chartLayout(
  data: ChartData,
  { width, panels }: ChartForm,
  axisWidth: number,
): ChartLayout {
  const isSide = panels === 'columns';
  const count = Math.max(1, data.panels.length);
  const inner = width - axisWidth - outer.marginRight;
  const share = count > 1 ? (1 - between) / (count - between) : 1;
  const panelWidth = isSide ? inner * share : inner;
  const allHeight = fullHeight * (isSide ? 1 : count);
  const panelHeight = isSide ? allHeight : allHeight * share;
  const insetTop = isSide ? 24 : 44;
  const insetBottom = data.isRank ? 12 : 0;
  const [lowest, highest] = valueDomain(data);
  const step = panelWidth / (data.years.length - 1 + 2 * padding);
  return {
    margins: { ...outer, marginLeft: axisWidth },
    height: allHeight + outer.marginTop + outer.marginBottom,
    panelWidth,
    panelHeight,
    insetTop,
    insetBottom,
    padding,
    place({ year }, value) {
      const clamped = Math.min(highest, Math.max(lowest, value));
      const height = (clamped - lowest) / (highest - lowest);
      const free = panelHeight - insetTop - insetBottom;
      return {
        x: step * (padding + data.years.indexOf(year)),
        y: insetTop + free * (data.isRank ? height : 1 - height),
      };
    },
  };
}
