import { makeDemandFinder } from '../../src/search/demand/demandFinder.ts';
import type { Engine } from '../../src/search/engine.ts';
import {
  countFacets,
  countParagraphs,
  filterHits,
  type Facets,
  type Filters,
} from '../../src/search/filters.ts';
import { groupHits, type SpeechHits } from '../../src/search/groupHits.ts';
import { NeedsWholeError } from '../../src/search/needsWholeError.ts';
import { QueryError } from '../../src/search/query/queryProblem.ts';
import { readQuery } from '../../src/search/query/readQuery.ts';

interface SearchResult {
  total: { hits: number; speeches: number };
  facets: Required<Facets>;
  speeches: SpeechHits[];
}

/** What the finder of the site's engine finds, all of it placed; the desk gives it line by line. */
export async function runSearch(
  source: string,
  engine: Engine,
  filters: Filters = {},
): Promise<SearchResult> {
  const reading = readQuery(source);
  if ('problem' in reading) throw new QueryError(reading.problem);
  const finding = await makeDemandFinder(engine).find(reading.query, source);
  if ('needsWhole' in finding) throw new NeedsWholeError(finding.needsWhole);
  const found = await Promise.all(
    groupHits(finding.columns).map(async (group) => ({
      ...group,
      speech: await engine.speech(group.index),
    })),
  );
  const speeches = found
    .map((entry) => ({ ...entry, hits: filterHits(entry.speech, entry.hits, filters) }))
    .filter(({ hits }) => hits.length > 0);
  const hits = speeches.reduce((sum, entry) => sum + entry.hits.length, 0);
  const facets = countFacets(countParagraphs(found), filters);
  return { total: { hits, speeches: speeches.length }, facets, speeches };
}
