import type { Metric } from '../schema/metric.ts';
import type { ManifestSpeech } from '../search/manifest.ts';

/** Where the words of a figure stand: index of the paragraph in search's list, UTF-16 units in it. */
export interface FigurePlace {
  paragraph: number;
  offset: number;
  length: number;
}

/** What search's figures need of a speech, so that its text need not be kept. */
export interface PlacedFigures {
  /** Length of the speech's paragraphs together. */
  size: number;
  /** Id of the metric → place. */
  places: ReadonlyMap<string, FigurePlace>;
}

/** Finds the words of a speech's mapped figures. `texts` are of its body: no title, no salutation. */
export function placeFigures(
  { paragraphs }: ManifestSpeech,
  texts: readonly string[],
  metrics: readonly Metric[],
): PlacedFigures {
  const indexes = new Map(paragraphs.map(({ id }, index) => [id, index]));
  const before = paragraphs.length - texts.length;
  const places = metrics.flatMap(({ id, indicator, paragraph: anchor, quote, text }) => {
    const paragraph = indicator === null ? undefined : indexes.get(anchor);
    if (paragraph === undefined) return [];
    const start = (texts[paragraph - before] ?? '').indexOf(quote);
    const inside = quote.indexOf(text);
    if (start < 0 || inside < 0) return [];
    return [[id, { paragraph, offset: start + inside, length: text.length }] as const];
  });
  return {
    size: paragraphs.reduce((sum, { length }) => sum + length, 0),
    places: new Map(places),
  };
}
