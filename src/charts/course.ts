import { isUnknown } from '../archive/isUnknown.ts';
import type { Drawn } from './drawn.ts';

/**
 * The first result of each year, in time: a year with several has one place on the line. Speeches whose
 * office nobody knows have no course: they may be of many.
 */
export function course(points: readonly Drawn[]): Drawn[] {
  const first = new Map<string, Drawn>();
  for (const point of points) {
    const key = `${point.panel} ${String(point.year)}`;
    if (!isUnknown(point.office) && !point.isTarget && !first.has(key)) first.set(key, point);
  }
  return [...first.values()].toSorted((one, other) => one.year - other.year);
}
