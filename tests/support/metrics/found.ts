import { findMetrics, type MetricLists } from '../../../src/metrics/findMetrics.ts';
import type { Metric } from '../../../src/schema/metric.ts';

/** A figure that was found, at its place in a sentence; `total` is the place of its total. */
export interface Found extends Omit<Metric, 'partOf'> {
  at: number;
  total: number | null;
}

/** The figures that the product finds in one sentence, read by itself. */
export function findIn(sentence: string, lists: MetricLists): Found[] {
  const block = { id: 'p001', level: 0, part: null, text: sentence };
  const places = new Map<string, number>();
  let end = 0;
  const placed = findMetrics([block], lists).map(({ partOf, ...metric }) => {
    const inQuote = metric.quote.indexOf(metric.text);
    let at = sentence.indexOf(metric.quote) + inQuote;
    // The same words can be quoted twice: figures come in order, so the next one is meant.
    while (at < end) {
      const next = sentence.indexOf(metric.quote, at - inQuote + 1);
      if (next < 0) break;
      at = next + inQuote;
    }
    end = at + metric.text.length;
    places.set(metric.id, at);
    return { ...metric, at, partOf };
  });
  return placed.map(({ partOf, ...metric }) => ({
    ...metric,
    total: partOf === undefined ? null : (places.get(partOf) ?? null),
  }));
}
