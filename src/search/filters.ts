import { dimensions, type Dimension, type ManifestSpeech, type SpeechKeys } from './manifest.ts';
import type { Hit } from './hits.ts';

/** Chosen values; a dimension without any lets everything through. */
export type Filters = Partial<Record<Dimension, readonly string[]>>;

/** Number of hits for each value of each dimension; of one that has not been counted, nothing. */
export type Facets = Partial<Record<Dimension, Map<string, number>>>;

/** Dimensions that are of a paragraph, not of its whole speech. */
export const paragraphDimensions = ['area', 'part'] as const;

/** What filters ask of a speech. */
export type FilteredSpeech = SpeechKeys & Pick<ManifestSpeech, 'paragraphs'>;

function valuesOf(
  speech: FilteredSpeech,
  paragraph: number,
  dimension: Dimension,
): readonly string[] {
  const known = speech.paragraphs[paragraph];
  if (dimension === 'area') return known?.areas ?? [];
  if (dimension === 'part') return known?.part ? [known.part] : [];
  return [speech[dimension]];
}

/** The dimensions whose filter keeps a paragraph out. */
function barring(speech: FilteredSpeech, paragraph: number, filters: Filters): Dimension[] {
  return dimensions.filter((dimension) => {
    const chosen = filters[dimension] ?? [];
    if (chosen.length === 0) return false;
    return !valuesOf(speech, paragraph, dimension).some((value) => chosen.includes(value));
  });
}

/** The hits that the filters let through. */
export function filterHits(speech: FilteredSpeech, hits: readonly Hit[], filters: Filters): Hit[] {
  if (dimensions.every((dimension) => (filters[dimension] ?? []).length === 0)) return [...hits];
  return hits.filter(({ paragraph }) => barring(speech, paragraph, filters).length === 0);
}

/** Counts hits by value, each dimension under the filters of all the others. */
export function countFacets(
  found: readonly { speech: FilteredSpeech; hits: readonly Hit[] }[],
  filters: Filters,
): Required<Facets> {
  const facets: Required<Facets> = {
    office: new Map(),
    year: new Map(),
    genre: new Map(),
    area: new Map(),
    part: new Map(),
  };
  for (const { speech, hits } of found) {
    // All hits of a paragraph count alike: 100,000 of them take no longer than their paragraphs.
    const perParagraph = new Map<number, number>();
    for (const { paragraph } of hits) {
      perParagraph.set(paragraph, (perParagraph.get(paragraph) ?? 0) + 1);
    }
    for (const [paragraph, count] of perParagraph) {
      const bars = barring(speech, paragraph, filters);
      for (const dimension of dimensions) {
        if (bars.length > 1 || (bars.length === 1 && bars[0] !== dimension)) continue;
        const counts = facets[dimension];
        for (const value of valuesOf(speech, paragraph, dimension)) {
          counts.set(value, (counts.get(value) ?? 0) + count);
        }
      }
    }
  }
  return facets;
}
