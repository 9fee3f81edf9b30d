import type { Metric } from '../../schema/metric.ts';

/** A paragraph with its figures, of one speech. */
export interface FiguredParagraph {
  text: string;
  metrics: readonly Metric[];
}

/** A figure of a reused paragraph and the one that stood in its place before. */
export interface FigurePair {
  earlier: Metric;
  later: Metric;
}

// Words this near to a figure say what it counts.
const reach = 12;
// Fewer characters in common may be chance.
const leastShared = 2;

function placeOf({ text }: FiguredParagraph, { quote, text: words }: Metric): [number, number] {
  const start = Math.max(0, text.indexOf(quote)) + Math.max(0, quote.indexOf(words));
  return [start, start + words.length];
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (
    length < Math.min(one.length, other.length) &&
    one.charAt(one.length - 1 - length) === other.charAt(other.length - 1 - length)
  ) {
    length += 1;
  }
  return length;
}

function sharedStart(one: string, other: string): number {
  return sharedEnd([...one].toReversed().join(''), [...other].toReversed().join(''));
}

function around(paragraph: FiguredParagraph, metric: Metric): [string, string] {
  const [start, end] = placeOf(paragraph, metric);
  const { text } = paragraph;
  return [text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach)];
}

/**
 * Pairs the figures of two versions of a paragraph by the words beside them, best match first; the
 * order of clauses may differ. Figures with no counterpart stay out.
 */
export function pairFigures(earlier: FiguredParagraph, later: FiguredParagraph): FigurePair[] {
  const before = earlier.metrics.map((metric) => ({ metric, words: around(earlier, metric) }));
  const candidates = later.metrics.flatMap((metric) => {
    const [lead, trail] = around(later, metric);
    return before
      .filter(({ metric: { unit } }) => unit === metric.unit)
      .map(({ metric: old, words: [oldLead, oldTrail] }) => ({
        pair: { earlier: old, later: metric },
        // The words before say what is counted; those after only break a tie.
        lead: sharedEnd(oldLead, lead),
        score: 4 * sharedEnd(oldLead, lead) + sharedStart(oldTrail, trail),
      }));
  });
  const taken = new Set<Metric>();
  return candidates
    .filter(({ lead }) => lead >= leastShared)
    .toSorted((one, other) => other.score - one.score)
    .flatMap(({ pair }) => {
      if (taken.has(pair.earlier) || taken.has(pair.later)) return [];
      taken.add(pair.earlier).add(pair.later);
      return [pair];
    });
}
