import type { Engine } from '../engine.ts';
import { countFacets, filterHits, type Facets } from '../filters.ts';
import type { FigureCondition } from '../figures/figureCondition.ts';
import type { Finder, HitColumns } from '../finder.ts';
import { NeedsWholeError } from '../needsWholeError.ts';
import type { ManifestSpeech } from '../manifest.ts';
import type { Query } from '../query/ast.ts';
import { QueryError } from '../query/queryProblem.ts';
import { readQuery } from '../query/readQuery.ts';
import { groupHits } from '../run.ts';
import type { DeskRequest } from './desk.ts';
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

type Asked = Pick<DeskRequest, 'query' | 'within' | 'filters' | 'figures'>;
type SpeechHits = ReturnType<typeof groupHits>[number];

const noQuery: Query = { scope: 'paragraph', terms: [], without: [], filters: [] };

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

function figureParagraphs({ figures }: FigureCondition): Set<number> {
  return new Set(figures.map(({ speech, paragraph }) => speech * perSpeech + paragraph));
}

/** Figures as hits, speech by speech. */
function groupFigures({ figures }: FigureCondition): SpeechHits[] {
  const groups = new Map<number, SpeechHits>();
  for (const { speech, paragraph, offset, length } of figures) {
    const group = groups.get(speech) ?? { index: speech, hits: [] };
    group.hits.push({ paragraph, offset, length, term: 0 });
    groups.set(speech, group);
  }
  return [...groups.values()];
}

/** The hits of a query, or the figures where nothing else is asked for. */
async function findOrTake(
  source: string,
  figures: FigureCondition | null,
  finder: Finder,
): Promise<{ query: Query; notes: string[]; groups: SpeechHits[] }> {
  if (source !== '' || figures === null) {
    const { columns, ...found } = await find(source, finder);
    return { ...found, groups: groupHits(columns) };
  }
  return { query: noQuery, notes: [], groups: groupFigures(figures) };
}

/**
 * Runs a query: its hits in paragraphs that hold a hit of each query of `within` too, and one of the
 * figures.
 */
export async function findRows(
  { query: source, within, filters, figures }: Asked,
  engine: Engine,
  finder: Finder,
): Promise<FoundRows> {
  const { query, notes, groups: all } = await findOrTake(source, figures, finder);
  const others = await Promise.all(
    within.map(async (other) => paragraphsOf((await find(other, finder)).columns)),
  );
  if (figures !== null && source !== '') others.push(figureParagraphs(figures));
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
