import type { Metric } from '../schema/metric.ts';
import type { Speech } from '../schema/speech.ts';
import { isUnknown } from './isUnknown.ts';
import type { Reading } from './readings.ts';
import { spanOf } from './span.ts';

/** A figure against the office's one before it: same indicator, unit and span, an earlier year. */
export interface Change {
  previous: Reading;
  direction: 'up' | 'down' | 'same';
  /** In base units; for a rank, places. */
  difference: number;
  /** In percent of the earlier value; null where that is 0, and for percentages and ranks. */
  percent: number | null;
  /** Both figures are exact; else the change is about so much. */
  isExact: boolean;
}

/** A level that can be compared: no change (增长5%), no aim, no earlier end of 由A到B. */
export function isLevel({ comparison, status, point }: Metric): boolean {
  return comparison === undefined && status !== 'target' && point !== 'from';
}

const isShare = ({ unit }: Metric) => unit === null || /^(?:[%％‰]|百分之|千分之)$/u.test(unit);
const isExact = ({ qualifier }: Metric) => qualifier === 'exact' || qualifier === 'rank';

function directionOf(difference: number): Change['direction'] {
  if (difference === 0) return 'same';
  return difference > 0 ? 'up' : 'down';
}

/** The change between two comparable figures; null where one is masked, lost or a range. */
export function changeFrom(previous: Reading, metric: Metric): Change | null {
  const before = previous.metric.value;
  const now = metric.value;
  if (before === null || now === null) return null;
  const hasUpper = previous.metric.upper !== undefined || metric.upper !== undefined;
  if (hasUpper) return null;
  const difference = Number((now - before).toPrecision(12));
  const isPlain = metric.qualifier !== 'rank' && !isShare(metric) && before !== 0;
  return {
    previous,
    direction: directionOf(difference),
    difference,
    percent: isPlain ? (difference / before) * 100 : null,
    isExact: isExact(previous.metric) && isExact(metric),
  };
}

/**
 * The change of a figure from its office's previous comparable one; null where there is none, where
 * nobody knows the office, or where one of the two is masked, lost or a range. `readings` are those of
 * its indicator, newest first. The first figure of a speech stands for the speech.
 */
export function changeOf(
  speech: Pick<Speech, 'office' | 'period' | 'yearEstimate' | 'genre'>,
  metric: Metric,
  readings: readonly Reading[],
): Change | null {
  const span = spanOf(speech, metric);
  if (span.year === null || !isLevel(metric) || isUnknown(speech.office)) return null;
  let found: { reading: Reading; year: number } | null = null;
  for (const reading of readings) {
    const { entry, metric: other } = reading;
    if (entry.data.office !== speech.office || other.unit !== metric.unit) continue;
    const { label, year } = spanOf(entry.data, other);
    if (!isLevel(other) || label !== span.label || year === null || year >= span.year) continue;
    if (found === null || year > found.year) found = { reading, year };
  }
  return found && changeFrom(found.reading, metric);
}
