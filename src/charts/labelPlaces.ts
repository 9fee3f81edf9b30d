import { course } from './course.ts';
import type { Drawn } from './drawn.ts';

const place = ({ panel, year }: Drawn) => `${panel} ${String(year)}`;

/**
 * Where the numbers beside the points of one office stand, so that they lie neither on its line nor on
 * each other: below a point that the line comes down to, above all others. An aim beside a result of
 * the same year keeps its number for the table.
 */
export function labelPlaces(own: readonly Drawn[]): { above: Drawn[]; below: Drawn[] } {
  const points = course(own);
  const low = new Set<Drawn>();
  points.forEach((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]].map((other) =>
      other?.panel === point.panel && other.unit === point.unit ? other.value : null,
    );
    if (point.value === null || typeof before !== 'number' || point.value >= before) return;
    if (typeof after !== 'number' || after > point.value) low.add(point);
  });
  const results = new Set(own.filter(({ isTarget }) => !isTarget).map(place));
  const told = own.filter(
    (point) => point.value !== null && !(point.isTarget && results.has(place(point))),
  );
  return {
    above: told.filter((point) => !low.has(point)),
    below: told.filter((point) => low.has(point)),
  };
}
