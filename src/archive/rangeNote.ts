import type { Metric } from '../schema/metric.ts';
import { numberLabel } from './numberLabel.ts';
import { boundsOf } from './observation.ts';

/** What the words allow of a masked figure, for a table: 在 10 至 99 之间; null for all others. */
export function rangeNote(metric: Metric): string | null {
  const { certainty, low, high } = boundsOf(metric);
  if (certainty !== 'masked' || low === null || high === null) return null;
  return `在 ${numberLabel(low)} 至 ${numberLabel(high)} 之间`;
}
