import { runPlaces } from '../demand/runPlaces.ts';
import type { Engine } from '../engine.ts';
import {
  countFacets,
  filterHits,
  paragraphDimensions,
  type Facets,
  type Filters,
} from '../filters.ts';
import type { FigureCondition } from '../figures/figureCondition.ts';
import type { Finder, HitColumns } from '../finder.ts';
import { NeedsWholeError } from '../needsWholeError.ts';
import type { ManifestSpeech } from '../manifest.ts';
import type { Query } from '../query/ast.ts';
import { QueryError } from '../query/queryProblem.ts';
import { readQuery } from '../query/readQuery.ts';
import { groupHits } from '../run.ts';
import type { DeskRequest } from './desk.ts';
import { atOffsets, placeHits } from './placeRows.ts';
import type { Row } from './row.ts';

/** What a query finds, hit by hit, in the archive's order. */
export interface FoundRows {
  query: Query;
  notes: string[];
  /** Under the filters. */
  rows: Row[];
  /** What the filters have been asked of: the hits of each speech. */
  groups: SpeechHits[];
  /** Of loose hits without those of paragraphs. */
  facets: Facets;
  /** Of loose hits; see `LooseFinding`. */
  runs: readonly string[];
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

/** True when filters ask only for what is known of a speech as a whole. */
function areOfSpeeches(filters: Filters): boolean {
  return paragraphDimensions.every((dimension) => (filters[dimension] ?? []).length === 0);
}

/** Hits that need no paragraph: of nothing but a query whose hits the index tells alone. */
async function findLoose(
  { query: source, within, filters, figures }: Asked,
  { manifest }: Engine,
  finder: Finder,
): Promise<FoundRows | null> {
  if (within.length > 0 || figures !== null || !areOfSpeeches(filters)) return null;
  const reading = readQuery(source);
  if ('problem' in reading) throw new QueryError(reading.problem);
  const loose = (await finder.findLoose?.(reading.query, source)) ?? null;
  if (loose === null) return null;
  const groups = groupHits(loose.columns);
  const found = groups.map(({ index, hits }) => ({
    index,
    hits,
    speech: { office: '', genre: '', year: '', ...manifest.speeches[index], paragraphs: [] },
  }));
  const { office, year, genre } = countFacets(found, filters);
  return {
    ...{ query: reading.query, notes: reading.notes, groups, runs: loose.runs },
    facets: { office, year, genre },
    rows: found.flatMap(({ index, speech, hits }) =>
      filterHits(speech, hits, filters).map((hit) => ({ speech: index, hit })),
    ),
  };
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

/** The groups with what is known of their speeches; loose hits get their paragraphs. */
export async function withSpeeches(
  engine: Engine,
  groups: readonly SpeechHits[],
  runs: readonly string[],
): Promise<(SpeechHits & { speech: ManifestSpeech })[]> {
  const places = runs.length === 0 ? null : await runPlaces(engine, runs);
  return Promise.all(
    groups.map(async ({ index, hits: loose }) => {
      const hits = places === null ? loose : atOffsets(loose, places.get(index) ?? []);
      const speech = await engine.speech(index);
      return { index, speech, hits: placeHits(speech, hits) };
    }),
  );
}

/**
 * Runs a query: its hits in paragraphs that hold a hit of each query of `within` too, and one of the
 * figures.
 */
export async function findRows(asked: Asked, engine: Engine, finder: Finder): Promise<FoundRows> {
  const loose = await findLoose(asked, engine, finder);
  if (loose !== null) return loose;
  const { query: source, within, filters, figures } = asked;
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
  const held = groups.filter(({ hits }) => hits.length > 0);
  const found = await withSpeeches(engine, held, []);
  return {
    query,
    notes,
    groups: held,
    rows: found.flatMap(({ index, speech, hits }) =>
      filterHits(speech, hits, filters).map((hit) => ({ speech: index, hit })),
    ),
    facets: countFacets(found, filters),
    runs: [],
  };
}
