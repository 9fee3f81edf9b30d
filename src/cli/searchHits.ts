import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextOf, type Context } from '../search/context.ts';
import { explainRequest, unsureNotes } from '../search/desk/explainRequest.ts';
import { findRows } from '../search/desk/findRows.ts';
import { readFiguresOf } from '../search/desk/slotValues.ts';
import { withSpeeches } from '../search/desk/withSpeeches.ts';
import { makeDemandFinder } from '../search/demand/demandFinder.ts';
import type { Engine } from '../search/engine.ts';
import { figureCondition, type FigureCondition } from '../search/figures/figureCondition.ts';
import type { FigureChoice } from '../search/figures/figureChoice.ts';
import { figurePath, readFigureFile } from '../search/figures/figureFile.ts';
import { readFigureTerms } from '../search/figures/readFigureTerms.ts';
import type { Hit } from '../search/hits.ts';
import { LoadError } from '../search/loadError.ts';
import type { Query } from '../search/query/ast.ts';
import { makeCaptureReader } from '../search/readCaptures.ts';

/** What stands at a place of a hit: a slot, a set, a run, a number, a gap, or a figure's value. */
export interface CliCapture {
  kind: string;
  text: string | null;
  value?: number | null;
}

export interface CliHit extends Context {
  speech: string;
  paragraph: string;
  /** In characters (code points) of the paragraph. */
  offset: number;
  captures: CliCapture[];
}

/** What a search of a built site finds. */
export interface CliResult {
  /** In Chinese. */
  words: string;
  notes: string[];
  total: { hits: number; speeches: number };
  /** Speeches with most hits first. */
  hits: CliHit[];
}

async function readFigures(
  site: string,
  choice: FigureChoice,
  engine: Engine,
): Promise<FigureCondition> {
  const path = figurePath(choice.key);
  let text: string;
  try {
    text = readFileSync(join(site, path), 'utf8');
  } catch (error) {
    throw new LoadError('missing', path, error);
  }
  return figureCondition(choice.key, readFigureFile(path, text), choice, engine);
}

type ReadCaptures = (speech: number, hit: Hit, paragraph: string) => CliCapture[];

function captureReader(
  query: Query,
  engine: Engine,
  figures: FigureCondition | null,
): ReadCaptures {
  if (figures !== null) {
    const read = readFiguresOf(figures);
    return (speech, hit) =>
      read({ speech, hit })
        .slice(0, 1)
        .map(({ text, value }) => ({ kind: 'figure', text, value }));
  }
  const read = makeCaptureReader(query, (text) => engine.fold(text));
  return (_, hit, paragraph) =>
    read(paragraph, hit).map(({ kind, text, value }) =>
      kind === 'number' ? { kind, text, value } : { kind, text },
    );
}

/**
 * Searches a built site, figures included (批示次数≥10), as the search page does. Throws a QueryError
 * with the place of what is wrong in the query.
 */
export async function searchHits(site: string, source: string, engine: Engine): Promise<CliResult> {
  const { rest, choice } = readFigureTerms(source, engine.manifest.indicators);
  const figures = choice && (await readFigures(site, choice, engine));
  const asked = { query: rest.trim() === '' ? '' : rest, within: [], filters: {}, figures };
  const finder = makeDemandFinder(engine, Number.POSITIVE_INFINITY);
  const { query, notes, ...rows } = await findRows(asked, engine, finder);
  const found = (await withSpeeches(engine, rows)).sort(
    (one, other) => other.hits.length - one.hits.length,
  );
  const areFigures = asked.query === '';
  const read = captureReader(query, engine, areFigures ? figures : null);
  const hits = await Promise.all(
    found.map(async ({ index, speech, hits: own }) => {
      const { texts } = await engine.words(index);
      return own.map((hit): CliHit => {
        const text = texts[hit.paragraph] ?? '';
        return {
          speech: speech.id,
          paragraph: speech.paragraphs[hit.paragraph]?.id ?? '',
          offset: [...text.slice(0, hit.offset)].length,
          ...contextOf(text, hit),
          captures: read(index, hit, text),
        };
      });
    }),
  );
  return {
    words: explainRequest(query, asked),
    notes: [...notes, ...unsureNotes(figures)],
    total: { hits: hits.flat().length, speeches: found.length },
    hits: hits.flat(),
  };
}
