import type { Engine } from '../engine.ts';
import { countFacets, filterHits, type Facets, type Filters } from '../filters.ts';
import type { Finder, HitColumns } from '../finder.ts';
import { NeedsWholeError } from '../needsWholeError.ts';
import type { ManifestSpeech } from '../manifest.ts';
import type { Query } from '../query/ast.ts';
import { QueryError } from '../query/queryProblem.ts';
import { readQuery } from '../query/readQuery.ts';
import { groupHits } from '../run.ts';
import type { Row } from './row.ts';

/** What a query finds, hit by hit, in the archive's order. */
export interface FoundRows {
  query: Query;
  notes: string[];
  rows: Row[];
  /** The speeches of the rows, by index. */
  speeches: Map<number, ManifestSpeech>;
  facets: Facets;
}

async function find(
  source: string,
  finder: Finder,
): Promise<{ query: Query; notes: string[]; columns: HitColumns }> {
  const reading = readQuery(source);
  if ('problem' in reading) throw new QueryError(reading.problem);
  const finding = await finder.find(reading.query, source);
  if ('needsWhole' in finding) throw new NeedsWholeError(finding.needsWhole);
  return { query: reading.query, notes: reading.notes, columns: finding.columns };
}

// No speech has as many paragraphs.
const perSpeech = 0x100000;

/** The paragraphs that hold a hit, as numbers. */
function paragraphsOf({ speech, paragraph }: HitColumns): Set<number> {
  const found = new Set<number>();
  speech.forEach((index, row) => found.add(index * perSpeech + (paragraph[row] ?? 0)));
  return found;
}

/** Runs a query: its hits in paragraphs that hold a hit of each query of `within` too. */
export async function findRows(
  source: string,
  within: readonly string[],
  filters: Filters,
  engine: Engine,
  finder: Finder,
): Promise<FoundRows> {
  const { query, notes, columns } = await find(source, finder);
  const others = await Promise.all(
    within.map(async (other) => paragraphsOf((await find(other, finder)).columns)),
  );
  const all = groupHits(columns);
  const groups =
    others.length === 0
      ? all
      : all.map(({ index, hits }) => ({
          index,
          hits: hits.filter(({ paragraph }) =>
            others.every((paragraphs) => paragraphs.has(index * perSpeech + paragraph)),
          ),
        }));
  const found = await Promise.all(
    groups
      .filter(({ hits }) => hits.length > 0)
      .map(async (group) => ({ ...group, speech: await engine.speech(group.index) })),
  );
  return {
    query,
    notes,
    rows: found.flatMap(({ index, speech, hits }) =>
      filterHits(speech, hits, filters).map((hit) => ({ speech: index, hit })),
    ),
    speeches: new Map(found.map(({ index, speech }) => [index, speech])),
    facets: countFacets(found, filters),
  };
}
