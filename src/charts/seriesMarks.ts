import * as Plot from '@observablehq/plot';
import { shortLabel } from '../archive/scaledLabel.ts';
import { course } from './course.ts';
import type { Drawn } from './drawn.ts';
import { seriesColours, seriesDashes } from './seriesColours.ts';
import { labelShift, type LabelSide } from './labelPlaces.ts';

const paper = 'var(--paper, #fff)';

/** Colour of a series, by its index. */
function seriesColour(series: number): string {
  return `var(--series-${String(series + 1)}, ${seriesColours[series] ?? '#5a5f66'})`;
}

/** Class of everything that belongs to a series, by its index. */
function seriesClass(series: number): string {
  return `series-${String(series + 1)}`;
}

const arrows: Partial<Record<Drawn['certainty'], string>> = { over: '↑', under: '↓' };
const arrow = ({ certainty }: Drawn) => arrows[certainty] ?? '';
const isMasked = ({ certainty }: Drawn) => certainty === 'masked';
const until = ({ high }: Drawn) => `至${shortLabel(high ?? 0)}`;

/** What the marks of one office are drawn with. */
export interface SeriesStyle {
  facet: object;
  /** Which points have their number, and where. */
  places: ReadonlyMap<Drawn, LabelSide>;
  /** True where a range goes on beyond the axis. */
  isCut(point: Drawn): boolean;
}

/** The numbers beside the points of one office. */
function labels(own: readonly Drawn[], common: object, { places, isCut }: SeriesStyle) {
  const style = { ...common, fill: 'currentColor', stroke: paper, strokeWidth: 4 };
  const at = (side: LabelSide) => own.filter((point) => places.get(point) === side);
  const { above, below, besideX, besideY } = labelShift;
  const label = { ...style, text: 'shortLabel' };
  const beside = { ...label, y: 'low', dy: besideY };
  return [
    Plot.text(at('above'), { ...label, y: 'value', dy: above }),
    Plot.text(at('below'), { ...label, y: 'value', dy: below }),
    Plot.text(at('right'), { ...beside, dx: besideX, textAnchor: 'start' }),
    Plot.text(at('left'), { ...beside, dx: -besideX, textAnchor: 'end' }),
    Plot.text(own.filter(isCut), {
      ...style,
      y: 'high',
      text: until,
      dx: 9,
      dy: -7,
      textAnchor: 'start',
    }),
  ];
}

/**
 * The marks of one office: a line through its results, a filled dot where a value is exact, a hollow
 * one for 近 and 约, an arrow for 余, 以上 and 以下, a bar between the bounds of a range (hatched
 * where the figure is masked, with an open head and its upper bound where it goes on beyond the axis),
 * a diamond for a target.
 */
export function seriesMarks(
  own: readonly Drawn[],
  series: number,
  seriesStyle: SeriesStyle,
): Plot.Markish[] {
  const stroke = seriesColour(series);
  const common = { ...seriesStyle.facet, x: 'year', className: seriesClass(series) };
  const anchored = { ...common, ariaLabel: 'anchor' };
  const valued = own.filter(({ value }) => value !== null);
  const results = valued.filter(({ isTarget }) => !isTarget);
  const bars = own.filter(({ value }) => value === null);
  const bar = { ...anchored, y1: 'low', y2: 'high', stroke, strokeWidth: 8, strokeOpacity: 0.4 };
  const open = { ...anchored, y: 'high', stroke, strokeWidth: 1.75, fill: paper };
  return [
    // A year whose value is only bounded breaks the line: nothing is known of its course there. So does
    // another unit: 件 and 件次 are no course.
    Plot.line(course(own), {
      ...common,
      y: 'value',
      z: 'unit',
      stroke,
      strokeWidth: 1.75,
      strokeDasharray: seriesDashes[series] ?? 'none',
    }),
    Plot.ruleX(
      bars.filter((point) => !isMasked(point)),
      bar,
    ),
    Plot.ruleX(bars.filter(isMasked), { ...bar, strokeDasharray: '2 2' }),
    Plot.dot(own.filter(seriesStyle.isCut), { ...open, symbol: 'triangle', r: 5, dy: -7 }),
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
    ...labels(own, common, seriesStyle),
  ];
}
