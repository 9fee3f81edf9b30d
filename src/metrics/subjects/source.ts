import type { Metric } from '../../schema/metric.ts';
import { startAfter } from '../context/clause.ts';
import { within } from '../context/within.ts';
import type { MetricBlock } from '../findMetrics.ts';
import type { Spot } from '../quantities/spots.ts';
import { findPeriods, periodAt, type Period } from './period.ts';

const changeMarks = '，。；由从自';

interface Read extends MetricBlock {
  /** Words of the heading above it. */
  heading: string;
  /** The text with Simplified characters, of the same length. */
  folded: string;
  /** The year that the speech reports on; null where it is not known. */
  year: number | null;
  points: ReadonlyMap<number, NonNullable<Metric['point']>>;
}

/** A paragraph with what is read of it once for all of its figures. */
export interface Source extends Read {
  periods: readonly Period[];
  /** From where on, up to where, the words tell of the first end of a change only. */
  starts: readonly (Period & { index: number })[];
}

/** Reads the times of a paragraph. */
export function readSource(read: Read, spots: readonly Spot[]): Source {
  const { folded, points } = read;
  const starts = spots.flatMap((spot, index) =>
    points.get(index) === 'from'
      ? [{ index, start: startAfter(folded, changeMarks, spot.start), end: spot.start }]
      : [],
  );
  return { ...read, periods: findPeriods(folded), starts };
}

function isRun(points: Source['points'], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (points.get(at) !== 'from') return false;
  return true;
}

/** The time of a figure: what stands between 由 and another figure (由1954年的59%升到63%) is not its own. */
export function periodOf(
  source: Source,
  index: number,
  sentence: number,
  spot: Spot,
): string | null {
  // 由前三年分别上升4.9%、5.5%、0.2%: the starts of one change stand side by side.
  const isStart = source.points.get(index) === 'from';
  const others = within(source.starts, sentence, spot.start).filter(
    ({ index: other }) => !(isStart && isRun(source.points, other, index)),
  );
  const periods = within(source.periods, sentence, spot.start).filter(
    ({ start, end }) => !others.some((other) => start >= other.start && end <= other.end),
  );
  const told = periodAt(source.folded, periods, sentence, spot);
  return told && source.text.slice(told.start, told.end);
}
