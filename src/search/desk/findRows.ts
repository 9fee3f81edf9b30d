import { ColumnsWriter, keepRows } from '../columns.ts';
import type { Engine } from '../engine.ts';
import {
  admits,
  areOfSpeeches,
  countFacets,
  type CountedParagraph,
  type Facets,
} from '../filters.ts';
import type { FigureCondition } from '../figures/figureCondition.ts';
import type { Finder, HitColumns } from '../finder.ts';
import { NeedsWholeError } from '../needsWholeError.ts';
import type { Query } from '../query/ast.ts';
import { QueryError } from '../query/queryProblem.ts';
import { readQuery } from '../query/readQuery.ts';
import type { DeskRequest } from './desk.ts';
import { hitRuns } from './hitRuns.ts';
import { speechesOf } from './speechesOf.ts';

/** What a query finds, hit by hit, in the archive's order. */
export interface FoundRows {
  query: Query;
  notes: string[];
  /** Every hit; loose ones have no paragraph yet. */
  columns: HitColumns;
  /** The rows of the columns that the filters let through, ascending. */
  rows: Int32Array;
  /** Those of paragraphs only where the filters ask for paragraphs: `countFound` counts all. */
  facets: Facets;
  /** Of loose hits; see `LooseFinding`. */
  runs: readonly string[];
}

type Asked = Pick<DeskRequest, 'query' | 'within' | 'filters' | 'figures'>;
type Found = Pick<FoundRows, 'query' | 'notes' | 'columns' | 'runs'>;

const noQuery: Query = { scope: 'paragraph', terms: [], without: [], filters: [] };

async function find(source: string, finder: Finder): Promise<Found> {
  const reading = readQuery(source);
  if ('problem' in reading) throw new QueryError(reading.problem);
  const finding = await finder.find(reading.query, source);
  if ('needsWhole' in finding) throw new NeedsWholeError(finding.needsWhole);
  return { query: reading.query, notes: reading.notes, columns: finding.columns, runs: [] };
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
function columnsOfFigures({ figures }: FigureCondition): HitColumns {
  const bySpeech = new Map<number, (typeof figures)[number][]>();
  for (const figure of figures) {
    const own = bySpeech.get(figure.speech);
    if (own) own.push(figure);
    else bySpeech.set(figure.speech, [figure]);
  }
  const columns = new ColumnsWriter();
  for (const { speech, paragraph, offset, length } of [...bySpeech.values()].flat()) {
    columns.push(speech, paragraph, offset, length, 0);
  }
  return columns.done();
}

/** Hits that need no paragraph: of nothing but a query whose hits the index tells alone. */
async function findLoose(
  { query: source, within, filters, figures }: Asked,
  finder: Finder,
): Promise<Found | null> {
  if (within.length > 0 || figures !== null || !areOfSpeeches(filters)) return null;
  const reading = readQuery(source);
  if ('problem' in reading) throw new QueryError(reading.problem);
  const loose = (await finder.findLoose?.(reading.query, source)) ?? null;
  return loose && { query: reading.query, notes: reading.notes, ...loose };
}

/** The hits of a query, or the figures where nothing else is asked for. */
async function findOrTake(
  source: string,
  figures: FigureCondition | null,
  finder: Finder,
): Promise<Found> {
  if (source !== '' || figures === null) return find(source, finder);
  return { query: noQuery, notes: [], columns: columnsOfFigures(figures), runs: [] };
}

/** Hits in paragraphs that hold a hit of each query of `within` too, and one of the figures. */
async function findAll(asked: Asked, finder: Finder): Promise<Found> {
  const loose = await findLoose(asked, finder);
  if (loose !== null) return loose;
  const { query: source, within, figures } = asked;
  const found = await findOrTake(source, figures, finder);
  const others = await Promise.all(
    within.map(async (other) => paragraphsOf((await find(other, finder)).columns)),
  );
  if (figures !== null && source !== '') others.push(figureParagraphs(figures));
  if (others.length === 0) return found;
  const { speech, paragraph } = found.columns;
  const columns = keepRows(found.columns, (row) => {
    const place = (speech[row] ?? 0) * perSpeech + (paragraph[row] ?? 0);
    return others.every((paragraphs) => paragraphs.has(place));
  });
  return { ...found, columns };
}

/** Runs a query. Of the filters' counts are those that it takes nothing more to know. */
export async function findRows(asked: Asked, engine: Engine, finder: Finder): Promise<FoundRows> {
  const { filters } = asked;
  const found = await findAll(asked, finder);
  const { columns } = found;
  const isByParagraph = !areOfSpeeches(filters);
  const speechOf = await speechesOf(engine, columns, isByParagraph);
  const rows = new Int32Array(columns.speech.length);
  const counted: CountedParagraph[] = [];
  let kept = 0;
  for (const { first, count } of hitRuns(columns, isByParagraph)) {
    const speech = speechOf(columns.speech[first] ?? 0);
    const paragraph = columns.paragraph[first] ?? 0;
    counted.push({ speech, paragraph, hits: count });
    if (!admits(speech, paragraph, filters)) continue;
    for (let row = first; row < first + count; row += 1) {
      rows[kept] = row;
      kept += 1;
    }
  }
  const facets = countFacets(counted, filters);
  const { office, year, genre } = facets;
  return {
    ...found,
    rows: rows.slice(0, kept),
    facets: isByParagraph ? facets : { office, year, genre },
  };
}
