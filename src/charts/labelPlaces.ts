import { course } from './course.ts';
import type { ChartData, Drawn } from './drawn.ts';
import type { ChartLayout } from './layout.ts';
import { textWidth } from './textWidth.ts';

/** Where the number of a point stands: over it, under it, or to a side of a bar's foot. */
export type LabelSide = 'above' | 'below' | 'right' | 'left';

interface Box {
  panel: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const lineHeight = 14;
const dotRadius = 5;
// How far a number may stand out of its panel: the margins and the gap between panels are wider.
const most = 14;
/** Pixels from a point to the middle of its number. */
export const labelShift = { above: -14, below: 16, besideX: 9, besideY: -7 } as const;

const overlap = (one: Box, other: Box) =>
  one.panel === other.panel &&
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

const foot = ({ value, low, high }: Drawn) => value ?? low ?? high ?? 0;

const moment = ({ panel, series, year }: Drawn) => `${panel} ${String(series)} ${String(year)}`;

/** Points that the line of their office comes down to: their number stands under them. */
function lowPoints(data: ChartData): Set<Drawn> {
  const low = new Set<Drawn>();
  data.offices.forEach((_, series) => {
    const points = course(data.points.filter((point) => point.series === series));
    points.forEach((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]].map((other) =>
        other?.panel === point.panel && other.unit === point.unit ? other.value : null,
      );
      // Among ranks the smaller number stands higher.
      const isUnder = (one: number, other: number) => (data.isRank ? one > other : one < other);
      if (point.value === null || typeof before !== 'number' || !isUnder(point.value, before))
        return;
      if (typeof after !== 'number' || isUnder(point.value, after)) low.add(point);
    });
  });
  return low;
}

function box(point: Drawn, side: LabelSide, { place }: ChartLayout): Box {
  const { x, y } = place(point, foot(point));
  const width = textWidth(point.shortLabel);
  const isBeside = side === 'right' || side === 'left';
  const middle = y + (isBeside ? labelShift.besideY : labelShift[side]);
  const centred = x - width / 2;
  const lefts = {
    above: centred,
    below: centred,
    right: x + labelShift.besideX,
    left: x - labelShift.besideX - width,
  };
  const left = lefts[side];
  const [top, bottom] = [middle - lineHeight / 2, middle + lineHeight / 2];
  return { panel: point.panel, left, right: left + width, top, bottom };
}

/** What no number may lie on: the dots, and the bars of what is only bounded. */
function marksOf(data: ChartData, { place }: ChartLayout): Box[] {
  return data.points.map((point) => {
    const { x, y } = place(point, foot(point));
    const { y: top } = place(point, point.value ?? point.high ?? foot(point));
    const [left, right] = [x - dotRadius, x + dotRadius];
    return { panel: point.panel, left, right, top: top - dotRadius, bottom: y + dotRadius };
  });
}

/**
 * Which points of a chart have their number beside them, and on which side, so that no number lies on
 * another one or on a dot. The newest of each line come first, then the newer before the older; a
 * result comes before an aim, and an aim beside a result of the same year has none. What finds no place is told by the table alone.
 */
export function labelPlaces(data: ChartData, layout: ChartLayout): Map<Drawn, LabelSide> {
  const low = lowPoints(data);
  const taken = marksOf(data, layout);
  const newest = new Map(
    data.points
      .toSorted((one, other) => one.year - other.year)
      .map((point) => [`${point.panel} ${String(point.series)} ${String(point.isTarget)}`, point]),
  );
  const first = new Set(newest.values());
  const rank = (point: Drawn) =>
    (first.has(point) ? 0 : 1) + (point.isTarget ? 2 : 0) - point.year / 10_000;
  const results = new Set(data.points.filter(({ isTarget }) => !isTarget).map(moment));
  const said = new Set<string>();
  const told = data.points.filter((point) => {
    // The same figure told twice has its number once.
    const key = `${moment(point)} ${point.shortLabel}`;
    const isRepeated = said.has(key);
    said.add(key);
    return !isRepeated && !(point.isTarget && results.has(moment(point)));
  });
  const places = new Map<Drawn, LabelSide>();
  for (const point of told.toSorted((one, other) => rank(one) - rank(other))) {
    const sides: LabelSide[] =
      point.value === null
        ? ['right', 'left']
        : low.has(point)
          ? ['below', 'above']
          : ['above', 'below'];
    for (const side of sides) {
      const own = box(point, side, layout);
      const isInside =
        own.top >= 0 &&
        own.bottom <= layout.panelHeight &&
        own.left >= -most &&
        own.right <= layout.panelWidth + most;
      if (!isInside || taken.some((other) => overlap(own, other))) continue;
      taken.push(own);
      places.set(point, side);
      break;
    }
  }
  return places;
}
