import type { Metric } from '../../schema/metric.ts';
import { sentenceMark } from '../context/clause.ts';
import type { Spot } from '../quantities/spots.ts';

type Points = ReadonlyMap<number, NonNullable<Metric['point']>>;

// Rounded parts can sum up to a little more than the whole.
const roundedOff = 1.005;

/** The two ends of a change in one unit, where the figure at `index` is its start. */
function changeAt(spots: readonly Spot[], points: Points, index: number): [Spot, Spot] | null {
  if (points.get(index) !== 'from' || points.get(index + 1) !== 'to') return null;
  const [from, to] = [spots[index], spots[index + 1]];
  return from && to && from.unit === to.unit ? [from, to] : null;
}

/** True where the ends of a part, with those of the parts before it, are no more than the ends of the whole. */
function fits(sums: readonly [number, number], whole: readonly [Spot, Spot]): boolean {
  return whole.every(({ value }, end) => (sums[end] ?? Infinity) <= (value ?? 0) * roundedOff);
}

/**
 * For each end of a change that 其中 makes a part of another change, the end of that one: 由123万公里增加到
 * 176万公里，其中高速公路由4771公里增加到2.52万公里.
 */
export function totalsOfChanges(
  text: string,
  spots: readonly Spot[],
  points: Points,
): Map<number, number> {
  const totals = new Map<number, number>();
  spots.forEach((spot, index) => {
    const whole = changeAt(spots, points, index - 2);
    const between = text.slice(spots[index - 1]?.end, spot.start);
    if (!whole || totals.has(index - 1) || !/^[^。！？]{0,12}[，；、（]其中/u.test(between)) return;
    let sums: readonly [number, number] = [0, 0];
    for (let at = index; ; at += 2) {
      const part = changeAt(spots, points, at);
      const since = text.slice(spots[at - 1]?.end, spots[at]?.start);
      if (!part || part[0].unit !== whole[0].unit || sentenceMark.test(since)) return;
      sums = [sums[0] + (part[0].value ?? Infinity), sums[1] + (part[1].value ?? Infinity)];
      if (!fits(sums, whole)) return;
      totals.set(at, index - 2).set(at + 1, index - 1);
    }
  });
  return totals;
}
