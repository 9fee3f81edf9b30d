import type { Metric } from '../../schema/metric.ts';

/** A figure at its place in a paragraph; offsets in UTF-16 units. */
export interface PlacedMetric {
  metric: Metric;
  start: number;
  end: number;
  /** The words of its paragraph. */
  words: string;
}

/** The figures of a speech at their places, paragraph by paragraph; one whose quote is not there is left out. */
export function placeMetrics(
  metrics: readonly Metric[],
  texts: ReadonlyMap<string, string>,
): PlacedMetric[][] {
  const paragraphs = new Map<string, PlacedMetric[]>();
  for (const metric of metrics) {
    const words = texts.get(metric.paragraph);
    const at = words?.indexOf(metric.quote) ?? -1;
    const inQuote = metric.quote.indexOf(metric.text);
    if (words === undefined || at < 0 || inQuote < 0) continue;
    const start = at + inQuote;
    const placed = { metric, start, end: start + metric.text.length, words };
    const list = paragraphs.get(metric.paragraph);
    if (list) list.push(placed);
    else paragraphs.set(metric.paragraph, [placed]);
  }
  return [...paragraphs.values()].map((list) =>
    list.toSorted((one, other) => one.start - other.start),
  );
}

/** The words between two figures of a paragraph. */
export function wordsBetween(one: PlacedMetric, other: PlacedMetric): string {
  return one.words.slice(one.end, other.start);
}

/** True when no sentence ends between two figures of a paragraph. */
export function inOneSentence(one: PlacedMetric, other: PlacedMetric): boolean {
  return !/[。！？]/u.test(wordsBetween(one, other));
}

/** True for %, 百分之 and the like: a share, no count. */
export function isPercent({ metric }: PlacedMetric): boolean {
  return /^[%％]$|^百分之$/u.test(metric.unit ?? '');
}
