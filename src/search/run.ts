import type { Engine } from './engine.ts';
import { countFacets, filterHits, type Facets, type Filters } from './filters.ts';
import { hitsIn, type Hit } from './hits.ts';
import type { ManifestSpeech } from './manifest.ts';
import { parseQuery } from './query.ts';

export type Sort = 'relevance' | 'date';

/** The matches of one speech. `index` is its place in the manifest. */
export interface SpeechHits {
  index: number;
  speech: ManifestSpeech;
  hits: Hit[];
}

/** What a query finds. Every number is exact. */
export interface SearchResult {
  terms: string[];
  total: { hits: number; speeches: number };
  facets: Facets;
  speeches: SpeechHits[];
}

/**
 * Runs a query. A hit is one place of one term, in a paragraph that holds all terms; places may
 * overlap. `relevance` puts the speeches with most hits first, `date` the newest.
 */
export async function runSearch(
  query: string,
  engine: Engine,
  filters: Filters = {},
  sort: Sort = 'relevance',
): Promise<SearchResult> {
  const terms = parseQuery(query, (text) => engine.fold(text));
  const placed = await Promise.all(
    terms.map(async (term) => ({
      length: term.length,
      positions: await engine.positions(term),
    })),
  );
  const [first] = placed;
  const candidates = [...(first?.positions.keys() ?? [])].toSorted((one, other) => one - other);
  const looked = await Promise.all(
    candidates.map(async (index) => {
      const speech = await engine.speech(index);
      return { index, speech, hits: hitsIn(index, speech.paragraphs, placed) };
    }),
  );
  const found = looked.filter(({ hits }) => hits.length > 0);
  const kept = found
    .map((entry) => ({ ...entry, hits: filterHits(entry.speech, entry.hits, filters) }))
    .filter(({ hits }) => hits.length > 0);
  // The manifest is newest first, and sorting keeps that order among equals.
  const speeches =
    sort === 'date' ? kept : kept.toSorted((one, other) => other.hits.length - one.hits.length);
  const hits = speeches.reduce((sum, entry) => sum + entry.hits.length, 0);
  return {
    terms,
    total: { hits, speeches: speeches.length },
    facets: countFacets(found, filters),
    speeches,
  };
}
