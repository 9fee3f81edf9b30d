import { addUp, areApart, intervalOf } from '../metrics/consistency/interval.ts';
import type { Metric } from '../schema/metric.ts';
import type { Entry } from './entry.ts';
import { isLevel } from './previousReading.ts';
import type { Reading } from './readings.ts';
import { spanOf } from './span.ts';

/** What one speech tells of a total and its parts over one span. */
export interface PartsRow {
  entry: Entry;
  total: Metric;
  /** In the order of the parts asked for; null where the speech does not tell one. */
  parts: (Metric | null)[];
  /** Sum of the parts told. */
  sum: number;
  /**
   * Whether the parts told sum to the total, rounding and 余 allowed for; null where they are less and
   * others are not told: offices divide a total each in their own way.
   */
  agrees: boolean | null;
}

function partIn(total: Reading, readings: readonly Reading[]): Metric | null {
  const span = spanOf(total.entry.data, total.metric);
  const found = readings.find(({ entry, metric }) => {
    const own = spanOf(entry.data, metric);
    const isSame = own.label === span.label && own.year === span.year;
    return entry.id === total.entry.id && isSame && isLevel(metric) && metric.value !== null;
  });
  return found?.metric ?? null;
}

function agreement(total: Metric, parts: readonly (Metric | null)[]): boolean | null {
  const whole = intervalOf(total);
  const told = parts.filter((part) => part !== null).map(intervalOf);
  const known = told.filter((one) => one !== null);
  if (!whole || known.length < told.length) return null;
  const sum = addUp(known);
  if (!areApart(sum, whole)) return true;
  // What is not told may be the rest, but takes nothing away.
  return told.length < parts.length && sum.low < whole.low ? null : false;
}

/**
 * A row for every speech that tells a total with at least two of its parts. The readings are newest
 * first and in one unit; `parts` are those of each part.
 */
export function partsTable(
  totals: readonly Reading[],
  parts: readonly (readonly Reading[])[],
): PartsRow[] {
  const seen = new Set<string>();
  return totals.flatMap((reading): PartsRow[] => {
    const { entry, metric: total } = reading;
    if (!isLevel(total) || seen.has(entry.id)) return [];
    const own = parts.map((list) => partIn(reading, list));
    const told = own.filter((part) => part !== null);
    if (told.length < 2) return [];
    seen.add(entry.id);
    const sum = told.reduce((so, { value }) => so + (value ?? 0), 0);
    return [{ entry, total, parts: own, sum, agrees: agreement(total, own) }];
  });
}
