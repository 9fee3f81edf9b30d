import type { Observation } from '../archive/observation.ts';

/** An observation that has a place on a chart. */
export interface Drawn extends Observation {
  year: number;
  /** Index of its office among the series, most observed first. */
  series: number;
  panel: string;
}

/** The observations of a chart, and the offices and spans that divide them. */
export interface ChartData {
  points: Drawn[];
  /** Keys of the offices drawn, most observed first; the index is a point's `series`. */
  offices: string[];
  /** Offices left out because more lines could not be told apart. */
  omitted: number;
  /** Span labels, one panel each, most observed first. */
  panels: string[];
  /** Every year from the first with a figure to the last: also those without. */
  years: number[];
  isRank: boolean;
}

/** More lines than this cannot be told apart by colour and dash. */
export const mostSeries = 6;

function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  // Sorting is stable: among equals the first met stays first.
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([value]) => value);
}

const hasPlace = ({ span, isChange, value, low, high }: Observation) =>
  !isChange && span.year !== null && (value ?? low ?? high) !== null;

// Beyond so many years without a figure a chart would be empty for the most part.
const longestGap = 10;

/** The years of the points, and those between two that are not too far apart. */
function yearsOf(points: readonly Drawn[]): number[] {
  const told = [...new Set(points.map(({ year }) => year))].toSorted((one, other) => one - other);
  return told.flatMap((year, index) => {
    const gap = year - (told[index - 1] ?? year - 1);
    const missing = gap > longestGap ? 0 : gap - 1;
    return Array.from({ length: missing + 1 }, (_, at) => year - missing + at);
  });
}

/** Chooses what of the observations a chart draws. */
export function chartData(observations: readonly Observation[]): ChartData {
  const placed = observations.filter(hasPlace);
  const all = byFrequency(placed.map(({ office }) => office));
  const offices = all.slice(0, mostSeries);
  const points = placed.flatMap((observation): Drawn[] => {
    const { span, office } = observation;
    const series = offices.indexOf(office);
    return series < 0 || span.year === null
      ? []
      : [{ ...observation, year: span.year, series, panel: span.label }];
  });
  return {
    points,
    offices,
    omitted: all.length - offices.length,
    panels: byFrequency(points.map(({ panel }) => panel)),
    years: yearsOf(points),
    isRank: points.length > 0 && points.every(({ isRank }) => isRank),
  };
}
