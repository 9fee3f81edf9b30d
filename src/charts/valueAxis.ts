import type { ChartData, Drawn } from './drawn.ts';

// Values whose lowest is more than this share of the highest are drawn from below them.
const closeTogether = 0.6;
const leastDepth = 0.85;
// A masked figure may reach ten times its lowest value; it must not press the others flat.
const mostAboveMasked = 1.5;

const known = ({ value, low, high, certainty }: Drawn): number[] =>
  certainty === 'masked'
    ? [low ?? 0, (low ?? 0) * mostAboveMasked]
    : [value, low, high].filter((bound) => bound !== null);

/** True where the value axis starts at zero; a chart that does not must say so. */
export function startsAtZero({ points, isRank }: Pick<ChartData, 'points' | 'isRank'>): boolean {
  const values = points.flatMap(known);
  return (
    !isRank && (values.length === 0 || Math.min(...values) < Math.max(...values) * closeTogether)
  );
}

/** Lowest and highest value that the axis of a chart shows. */
export function valueDomain(data: Pick<ChartData, 'points' | 'isRank'>): [number, number] {
  const values = data.points.flatMap(known);
  if (values.length === 0) return [0, 1];
  const least = Math.min(
    ...values,
    ...(startsAtZero(data) ? [0] : []),
    ...(data.isRank ? [1] : []),
  );
  const highest = Math.max(...values);
  // A difference of a hundredth must not fill the panel.
  const lowest = data.isRank ? least : Math.min(least, highest * leastDepth);
  return lowest === highest ? [lowest - 1, highest + 1] : [lowest, highest];
}
