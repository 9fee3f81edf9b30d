import type { Reading } from '../archive/readings.ts';
import { spanOf } from '../archive/span.ts';
import type { Indicator } from '../schema/vocabulary.ts';
import { tables, type Names, type Row } from './archiveTables.ts';

/** The readings of an indicator as rows: the columns of the figures' table, and the span of each. */
export function indicatorRows(readings: readonly Reading[], names: Names): Row[] {
  return readings.flatMap(({ entry, metric }) => {
    const speech = { ...entry.data, metrics: [metric] };
    const { label, year } = spanOf(entry.data, metric);
    return tables
      .metrics({ id: entry.id, speech, texts: [] }, names)
      .map((row) => ({ ...row, 所指时段: label, 所指年份: year }));
  });
}

/** An indicator and its readings as data, each with the words that state it. */
export function indicatorJson(
  key: string,
  indicator: Indicator,
  readings: readonly Reading[],
): string {
  const list = readings.map(({ entry: { id, data }, metric }) => ({
    speech: id,
    office: data.office,
    year: data.period.year,
    estimatedYear: data.yearEstimate?.year ?? null,
    span: spanOf(data, metric),
    ...metric,
  }));
  return `${JSON.stringify({ key, ...indicator, readings: list }, null, 1)}\n`;
}
