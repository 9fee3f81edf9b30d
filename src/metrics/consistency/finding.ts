import type { PlacedMetric } from './place.ts';

/** What can be wrong between figures of one speech. */
export type FindingKind = 'sum' | 'share' | 'over-hundred' | 'change' | 'told-twice';

/**
 * How far a finding is a contradiction: certain where no reading of the words agrees; likely where the
 * words may mean another whole or another time; unsure where something may just be left out.
 */
export type FindingRank = 'certain' | 'likely' | 'unsure';

/** Figures of one speech that do not go together. Nothing is corrected; a person decides. */
export interface Finding {
  /**
   * Made of the kind, the paragraph and the words of the figures, so that it stays when metrics are
   * numbered anew and lapses when a figure changes: `sum:p005:138期/80期/33期/27期`.
   */
  id: string;
  kind: FindingKind;
  rank: FindingRank;
  /** Ids of the figures concerned. */
  metrics: string[];
  /** Where each stands; `text` are its own words in the quote. */
  places: { paragraph: string; quote: string; text: string }[];
  /** What the other figures give. */
  expected: string;
  /** What the text says. */
  found: string;
  /** In Chinese, for people. */
  reason: string;
}

/** A finding on some figures; the words of the first ones and their paragraph name it. */
export function makeFinding(
  kind: FindingKind,
  rank: FindingRank,
  concerned: readonly PlacedMetric[],
  told: Pick<Finding, 'expected' | 'found' | 'reason'>,
): Finding {
  const metrics = concerned.map(({ metric }) => metric);
  const words = metrics.map(({ text }) => text).join('/');
  const paragraphs = [...new Set(metrics.map(({ paragraph }) => paragraph))].join('+');
  return {
    id: `${kind}:${paragraphs}:${words}`,
    kind,
    rank,
    metrics: metrics.map(({ id }) => id),
    places: metrics.map(({ paragraph, quote, text }) => ({ paragraph, quote, text })),
    ...told,
  };
}
