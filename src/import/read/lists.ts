import { readVocabulary } from '../../files/vocabulary.ts';
import type { MetricLists } from '../../metrics/findMetrics.ts';

/**
 * The lists by which figures are named, from a content folder; a folder without them is read with
 * the project's own. Throws the first WenkuError of a list that breaks its schema.
 */
export function readLists(content: string): MetricLists {
  const { lists, problems } = readVocabulary(content);
  const [problem] = problems;
  if (problem) throw problem;
  return {
    areas: [...lists.areas].map(([key, { cues }]) => ({ key, cues })),
    indicators: [...lists.indicators].map(([key, { area, match }]) => ({ key, area, match })),
  };
}
