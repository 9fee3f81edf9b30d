import { inUnitOf, type Indicator } from '../schema/indicator.ts';
import type { Metric } from '../schema/metric.ts';
import type { Reading } from './readings.ts';

/** What of an indicator decides how its values convert. */
export type Measure = Pick<Indicator, 'unit' | 'convert'>;

// 0.1 × 3 is not quite 0.3 in binary.
const digits = 12;

/**
 * A figure in the unit of its indicator, where its own unit converts to that by the list of indicators
 * (千米 → 公里); else as it stands. Its words stay as they are.
 */
export function inIndicatorUnit(metric: Metric, indicator: Measure | undefined): Metric {
  const { unit, value, upper } = metric;
  if (!indicator || unit === null || unit === indicator.unit) return metric;
  const factor = inUnitOf(indicator, 1, unit);
  // The masked digits are of the stated unit: a range in another one would not be theirs.
  if (factor === null || (metric.masked !== null && factor !== 1)) return metric;
  const times = (number: number) => Number((number * factor).toPrecision(digits));
  return {
    ...metric,
    unit: indicator.unit,
    value: value === null ? null : times(value),
    ...(upper === undefined ? {} : { upper: times(upper) }),
  };
}

/** The readings of an indicator in its unit, as far as theirs convert. */
export function comparableReadings(
  readings: readonly Reading[],
  indicator: Measure | undefined,
): readonly Reading[] {
  if (!indicator) return readings;
  return readings.map((reading) => ({
    ...reading,
    metric: inIndicatorUnit(reading.metric, indicator),
  }));
}

/** The readings of every indicator in its unit, as far as theirs convert. */
export function comparableGroups(
  groups: ReadonlyMap<string, readonly Reading[]>,
  indicators: ReadonlyMap<string, Measure>,
): Map<string, readonly Reading[]> {
  return new Map(
    [...groups].map(([key, readings]) => [key, comparableReadings(readings, indicators.get(key))]),
  );
}
