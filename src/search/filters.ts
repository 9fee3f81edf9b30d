import { dimensions, type Dimension, type ManifestSpeech, type SpeechKeys } from './manifest.ts';
import type { Hit } from './hits.ts';

/** Chosen values; a dimension without any lets everything through. */
export type Filters = Partial<Record<Dimension, readonly string[]>>;

/** Number of hits for each value of each dimension; of one that has not been counted, nothing. */
export type Facets = Partial<Record<Dimension, Map<string, number>>>;

/** Dimensions that are of a paragraph, not of its whole speech. */
const paragraphDimensions = ['area', 'part'] as const;

/** What filters ask of a speech. */
export type FilteredSpeech = SpeechKeys & Pick<ManifestSpeech, 'paragraphs'>;

/** Hits of one paragraph: they are filtered and counted alike, so 100,000 take no longer than those. */
export interface CountedParagraph {
  speech: FilteredSpeech;
  /** Index in the speech's list; any other when nothing is asked of paragraphs. */
  paragraph: number;
  hits: number;
}

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

/** True when filters ask only for what is known of a speech as a whole. */
export function areOfSpeeches(filters: Filters): boolean {
  return paragraphDimensions.every((dimension) => (filters[dimension] ?? []).length === 0);
}

/** True when the filters let a paragraph through. */
export function admits(speech: FilteredSpeech, paragraph: number, filters: Filters): boolean {
  return barring(speech, paragraph, filters).length === 0;
}

/** The hits that the filters let through. */
export function filterHits(speech: FilteredSpeech, hits: readonly Hit[], filters: Filters): Hit[] {
  if (dimensions.every((dimension) => (filters[dimension] ?? []).length === 0)) return [...hits];
  return hits.filter(({ paragraph }) => admits(speech, paragraph, filters));
}

/** Hits of speeches by paragraph. */
export function countParagraphs(
  found: readonly { speech: FilteredSpeech; hits: readonly Hit[] }[],
): CountedParagraph[] {
  return found.flatMap(({ speech, hits }) => {
    const counts = new Map<number, number>();
    for (const { paragraph } of hits) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
    return [...counts].map(([paragraph, count]) => ({ speech, paragraph, hits: count }));
  });
}

/** Counts hits by value, each dimension under the filters of all the others. */
export function countFacets(
  paragraphs: Iterable<CountedParagraph>,
  filters: Filters,
): Required<Facets> {
  const facets: Required<Facets> = {
    office: new Map(),
    year: new Map(),
    genre: new Map(),
    area: new Map(),
    part: new Map(),
  };
  for (const { speech, paragraph, hits } of paragraphs) {
    const bars = barring(speech, paragraph, filters);
    for (const dimension of dimensions) {
      if (bars.length > 1 || (bars.length === 1 && bars[0] !== dimension)) continue;
      const counts = facets[dimension];
      for (const value of valuesOf(speech, paragraph, dimension)) {
        counts.set(value, (counts.get(value) ?? 0) + hits);
      }
    }
  }
  return facets;
}
