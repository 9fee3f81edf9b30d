import type { Metric } from '../../schema/metric.ts';
import type { FigurePair } from './figurePairs.ts';

// One figure in ten that was brought up to date does not make the others true.
const leastShare = 0.7;

const isFull = ({ value, unit }: Metric) =>
  value === 100 && (unit === null || /^(?:[%％]|百分之)$/u.test(unit));

/** A figure that a new year must move: no full mark, rank or mask, which may well stay as they are. */
function mustMove({ earlier, later }: FigurePair): boolean {
  return (
    later.qualifier !== 'rank' &&
    later.value !== null &&
    earlier.value !== null &&
    !isFull(later) &&
    later.status !== 'target'
  );
}

const isUnmoved = ({ earlier, later }: FigurePair) =>
  earlier.value === later.value && earlier.upper === later.upper;

/** The figures that stayed as they were, where they are nearly all that had to move; else none. */
export function unmovedFigures(pairs: readonly FigurePair[]): FigurePair[] {
  const due = pairs.filter(mustMove);
  const unmoved = due.filter(isUnmoved);
  return unmoved.length > 0 && unmoved.length >= due.length * leastShare ? unmoved : [];
}
