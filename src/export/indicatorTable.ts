import type { Reading } from '../archive/readings.ts';
import { inIndicatorUnit, type Measure } from '../archive/comparable.ts';
import { boundsOf } from '../archive/observation.ts';
import { spanOf } from '../archive/span.ts';
import type { Metric } from '../schema/metric.ts';
import type { Indicator } from '../schema/vocabulary.ts';
import { tables, type Names, type Row } from './archiveTables.ts';

/**
 * The readings of an indicator as rows: the columns of the figures' table, the span of each, and its
 * value in the unit of the indicator with the bounds that its words set, empty where its own unit does not
 * convert to that.
 */
export function indicatorRows(
  readings: readonly Reading[],
  names: Names,
  indicator: Measure,
): Row[] {
  return readings.flatMap(({ entry, metric }) => {
    const speech = { ...entry.data, metrics: [metric] };
    const { label, year } = spanOf(entry.data, metric);
    const inUnit = inIndicatorUnit(metric, indicator);
    const isComparable = inUnit.unit === indicator.unit;
    const { low, high } = boundsOf(inUnit);
    return tables.metrics({ id: entry.id, licence: '', speech, texts: [] }, names).map((row) => ({
      ...row,
      所指时段: label,
      所指年份: year,
      可比数值: isComparable ? inUnit.value : null,
      可比下限: isComparable ? low : null,
      可比上限: isComparable ? high : null,
      可比单位: indicator.unit,
    }));
  });
}

function comparableOf({ value, upper, unit }: Metric, indicator: Measure) {
  if (unit !== indicator.unit) return null;
  return { value, ...(upper === undefined ? {} : { upper }), unit };
}

/** An indicator and its readings as data, each with the words that state it. */
export function indicatorJson(
  key: string,
  indicator: Indicator,
  readings: readonly Reading[],
  licence: string,
): string {
  const list = readings.map(({ entry: { id, data }, metric }) => ({
    speech: id,
    office: data.office,
    year: data.period.year,
    estimatedYear: data.yearEstimate?.year ?? null,
    span: spanOf(data, metric),
    ...metric,
    comparable: comparableOf(inIndicatorUnit(metric, indicator), indicator),
  }));
  return `${JSON.stringify({ key, licence, ...indicator, readings: list }, null, 1)}\n`;
}
