import type { Indicator } from '../schema/vocabulary.ts';
import { comparableReadings } from './comparable.ts';
import { observe, type Observation } from './observation.ts';
import { newestResult, type Reading } from './readings.ts';

/** A row of the table of all figures: an indicator, as one office reports it or all do. */
export interface MetricRow {
  /** Key of the indicator. */
  key: string;
  indicator: Indicator;
  /** Key of the office; null where the row is of all offices. */
  office: string | null;
  newest: Reading;
  observations: Observation[];
}

/** More rows than this make a page that nobody reads and a phone does not hold. */
export const mostRows = 600;

function row(
  key: string,
  indicator: Indicator,
  office: string | null,
  readings: readonly Reading[],
): MetricRow[] {
  const newest = newestResult(readings);
  const observations = observe(comparableReadings(readings, indicator));
  return newest ? [{ key, indicator, office, newest, observations }] : [];
}

/**
 * The rows of the table of all figures, in the order of the indicators: one an indicator and office,
 * or one an indicator where an archive has too many of them. `readings` are newest first.
 */
export function metricRows(
  indicators: ReadonlyMap<string, Indicator>,
  readings: ReadonlyMap<string, readonly Reading[]>,
): MetricRow[] {
  const split = [...indicators].flatMap(([key, indicator]) => {
    const offices = Map.groupBy(readings.get(key) ?? [], ({ entry }) => entry.data.office);
    return [...offices].flatMap(([office, own]) => row(key, indicator, office, own));
  });
  if (split.length <= mostRows) return split;
  return [...indicators].flatMap(([key, indicator]) =>
    row(key, indicator, null, readings.get(key) ?? []),
  );
}
