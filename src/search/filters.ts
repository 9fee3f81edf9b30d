import { dimensions, type Dimension, type ManifestSpeech } from './manifest.ts';
import type { Hit } from './hits.ts';

/** Chosen values; a dimension without any lets everything through. */
export type Filters = Partial<Record<Dimension, readonly string[]>>;

/** Number of hits for each value of each dimension. */
export type Facets = Record<Dimension, Map<string, number>>;

function valuesOf(speech: ManifestSpeech, hit: Hit, dimension: Dimension): readonly string[] {
  const paragraph = speech.paragraphs[hit.paragraph];
  if (dimension === 'area') return paragraph?.areas ?? [];
  if (dimension === 'part') return paragraph?.part ? [paragraph.part] : [];
  return [speech[dimension]];
}

function passes(speech: ManifestSpeech, hit: Hit, filters: Filters, except?: Dimension): boolean {
  return dimensions.every((dimension) => {
    const chosen = filters[dimension] ?? [];
    if (dimension === except || chosen.length === 0) return true;
    return valuesOf(speech, hit, dimension).some((value) => chosen.includes(value));
  });
}

/** The hits that the filters let through. */
export function filterHits(speech: ManifestSpeech, hits: readonly Hit[], filters: Filters): Hit[] {
  return hits.filter((hit) => passes(speech, hit, filters));
}

/** Counts hits by value, each dimension under the filters of all the others. */
export function countFacets(
  found: readonly { speech: ManifestSpeech; hits: readonly Hit[] }[],
  filters: Filters,
): Facets {
  const count = (dimension: Dimension): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { speech, hits } of found) {
      for (const hit of hits) {
        if (!passes(speech, hit, filters, dimension)) continue;
        for (const value of valuesOf(speech, hit, dimension)) {
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
      }
    }
    return counts;
  };
  return {
    office: count('office'),
    year: count('year'),
    genre: count('genre'),
    area: count('area'),
    part: count('part'),
  };
}
