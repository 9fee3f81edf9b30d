import { pairCounts, similarity } from '../../text/similarity.ts';
import { pairFigures, type FigurePair, type FiguredParagraph } from './figurePairs.ts';
import { unmovedTrends, type UnmovedTrend } from './trendWords.ts';
import { unmovedFigures } from './unmovedFigures.ts';

/** Paragraphs with this share of their characters in common are one written from the other. */
export const leastSimilarity = 0.7;

/** What is wrong with a reused paragraph; both lists are empty where nothing is. */
export interface Reuse {
  /** 0 to 1. */
  similarity: number;
  unmoved: FigurePair[];
  trends: UnmovedTrend[];
}

/** Compares a paragraph with an earlier one (沿用旧稿); null where it was not written from it. */
export function compareReused(earlier: FiguredParagraph, later: FiguredParagraph): Reuse | null {
  const share = similarity(pairCounts(earlier.text), pairCounts(later.text));
  if (share < leastSimilarity) return null;
  const pairs = pairFigures(earlier, later);
  return {
    similarity: share,
    unmoved: unmovedFigures(pairs),
    trends: unmovedTrends(earlier, later, pairs),
  };
}
