import { makeDemandFinder } from './demand/demandFinder.ts';
import type { Engine } from './engine.ts';
import { countFacets, countParagraphs, filterHits, type Facets, type Filters } from './filters.ts';
import type { Finder, HitColumns } from './finder.ts';
import type { Hit } from './hits.ts';
import type { ManifestSpeech } from './manifest.ts';
import { NeedsWholeError } from './needsWholeError.ts';
import type { Query } from './query/ast.ts';
import { QueryError } from './query/queryProblem.ts';
import { readQuery } from './query/readQuery.ts';

export type Sort = 'relevance' | 'date';

/** The matches of one speech. `index` is its place in the manifest. */
export interface SpeechHits {
  index: number;
  speech: ManifestSpeech;
  hits: Hit[];
}

/** What a query finds. Every number is exact. */
export interface SearchResult {
  query: Query;
  /** What the query's writer may have meant otherwise, in Chinese. */
  notes: string[];
  total: { hits: number; speeches: number };
  facets: Required<Facets>;
  speeches: SpeechHits[];
}

/** The hits of each speech that has any, in the order of the manifest. */
export function groupHits(columns: HitColumns): { index: number; hits: Hit[] }[] {
  const { speech, paragraph, offset, length, term } = columns;
  const groups: { index: number; hits: Hit[] }[] = [];
  speech.forEach((index, row) => {
    const hit = {
      paragraph: paragraph[row] ?? 0,
      offset: offset[row] ?? 0,
      length: length[row] ?? 0,
      term: term[row] ?? 0,
    };
    const last = groups[groups.length - 1];
    if (last?.index === index) last.hits.push(hit);
    else groups.push({ index, hits: [hit] });
  });
  return groups;
}

/**
 * Runs a query of the search language (`query/ast.ts`). `relevance` puts the speeches with most hits
 * first, `date` the newest. Throws a QueryError with the place of what is wrong in the query, a
 * NeedsWholeError when `finder` cannot answer it whole, a CostlyError when it would take too long.
 */
export async function runSearch(
  source: string,
  engine: Engine,
  filters: Filters = {},
  sort: Sort = 'relevance',
  finder: Finder = makeDemandFinder(engine),
): Promise<SearchResult> {
  const reading = readQuery(source);
  if ('problem' in reading) throw new QueryError(reading.problem);
  const finding = await finder.find(reading.query, source);
  if ('needsWhole' in finding) throw new NeedsWholeError(finding.needsWhole);
  const found = await Promise.all(
    groupHits(finding.columns).map(async (group) => ({
      ...group,
      speech: await engine.speech(group.index),
    })),
  );
  const kept = found
    .map((entry) => ({ ...entry, hits: filterHits(entry.speech, entry.hits, filters) }))
    .filter(({ hits }) => hits.length > 0);
  // The manifest is newest first, and sorting keeps that order among equals.
  const speeches =
    sort === 'date' ? kept : kept.sort((one, other) => other.hits.length - one.hits.length);
  const hits = speeches.reduce((sum, entry) => sum + entry.hits.length, 0);
  return {
    query: reading.query,
    notes: reading.notes,
    total: { hits, speeches: speeches.length },
    facets: countFacets(countParagraphs(found), filters),
    speeches,
  };
}
