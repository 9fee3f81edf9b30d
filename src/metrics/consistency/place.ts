import type { Metric } from '../../schema/metric.ts';

/** A figure at its place in a paragraph; offsets in UTF-16 units. */
export interface PlacedMetric {
  metric: Metric;
  start: number;
  end: number;
  /** The words of its paragraph. */
  words: string;
}

/** Where a figure stands, looked for behind `reached`, since figures come in the order of their words. */
function findPlace({ quote, text }: Metric, words: string, reached: Reached): Reached | null {
  const inOrder = words.indexOf(quote, reached.quote);
  const at = inOrder < 0 ? words.indexOf(quote) : inOrder;
  if (at < 0) return null;
  // A quote may hold the same words twice: 增长5%，其中工业增长5%.
  const next = words.indexOf(text, Math.max(at, reached.end));
  const isInQuote = next >= 0 && next + text.length <= at + quote.length;
  const start = isInQuote ? next : at + quote.indexOf(text);
  return start < at ? null : { quote: at, start, end: start + text.length };
}

/** How far the figures of a paragraph are placed; offsets in UTF-16 units. */
interface Reached {
  quote: number;
  start: number;
  end: number;
}

/** The figures of a speech at their places, paragraph by paragraph; one whose quote is not there is left out. */
export function placeMetrics(
  metrics: readonly Metric[],
  texts: ReadonlyMap<string, string>,
): PlacedMetric[][] {
  const paragraphs = new Map<string, PlacedMetric[]>();
  const places = new Map<string, Reached>();
  for (const metric of metrics) {
    const { paragraph } = metric;
    const words = texts.get(paragraph);
    if (words === undefined) continue;
    const place = findPlace(metric, words, places.get(paragraph) ?? { quote: 0, start: 0, end: 0 });
    if (!place) continue;
    places.set(paragraph, place);
    const placed = { metric, start: place.start, end: place.end, words };
    const list = paragraphs.get(paragraph);
    if (list) list.push(placed);
    else paragraphs.set(paragraph, [placed]);
  }
  return [...paragraphs.values()].map((list) =>
    list.toSorted((one, other) => one.start - other.start),
  );
}

// No sentence that a person can check has more figures before one that they belong to.
const mostBefore = 30;

/** The figures that stand before one in its sentence, the nearest last. */
export function earlierInSentence(list: readonly PlacedMetric[], index: number): PlacedMetric[] {
  const one = list[index];
  if (!one) return [];
  let first = index;
  while (first > 0 && index - first < mostBefore) {
    const earlier = list[first - 1];
    if (!earlier || !inOneSentence(earlier, list[first] ?? one)) break;
    first -= 1;
  }
  return list.slice(first, index);
}

/** The words between two figures of a paragraph. */
export function wordsBetween(one: PlacedMetric, other: PlacedMetric): string {
  return one.words.slice(one.end, other.start);
}

const reach = 24;

/** The words that lead up to a figure. */
export function wordsLeading({ words, start }: PlacedMetric): string {
  return words.slice(Math.max(0, start - reach), start);
}

/** True when no sentence ends between two figures of a paragraph. */
export function inOneSentence(one: PlacedMetric, other: PlacedMetric): boolean {
  return !/[。！？]/u.test(wordsBetween(one, other));
}

/** True for %, 百分之 and the like: a share, no count. */
export function isPercent({ metric }: PlacedMetric): boolean {
  return /^[%％]$|^百分之$/u.test(metric.unit ?? '');
}

/** True for a figure that tells how much something has changed; 增加值 is no change but a level. */
export function isChange(placed: PlacedMetric): boolean {
  return placed.metric.comparison !== undefined && !/增加值$/u.test(wordsLeading(placed));
}

/** True for how much there is: no change, no end of one, no place in an order. */
export function isLevel(placed: PlacedMetric): boolean {
  const { point, qualifier } = placed.metric;
  return !isChange(placed) && !point && qualifier !== 'rank';
}
