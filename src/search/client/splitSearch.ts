import type { KnownSpeeches } from '../engine.ts';
import type { FigureChoice } from '../figures/figureChoice.ts';
import type { FigureCondition } from '../figures/figureCondition.ts';
import { readFigureTerms } from '../figures/readFigureTerms.ts';
import { loadFigures } from './loadFigures.ts';

/** What is typed and chosen, as the desk takes it. */
export interface SplitSearch {
  /** What is typed but for what it asks of figures; '' for nothing. */
  query: string;
  figure: FigureChoice | null;
  figures: FigureCondition | null;
}

/** Splits a search: what is typed of figures stands before what is chosen by fields. Throws a QueryError. */
export async function splitSearch(
  base: string,
  engine: KnownSpeeches,
  source: string,
  chosen: FigureChoice | null,
): Promise<SplitSearch> {
  const { rest, choice } = readFigureTerms(source, engine.manifest.indicators);
  const figure = choice ?? chosen;
  // Blanks stay for what was taken out, so that what is wrong is told at its place.
  const query = rest.trim() === '' ? '' : rest;
  return { query, figure, figures: figure && (await loadFigures(base, figure, engine)) };
}
