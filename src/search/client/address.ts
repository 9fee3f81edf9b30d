import { courses } from '../figures/figureFile.ts';
import type { FigureChoice } from '../figures/figureChoice.ts';
import type { Filters } from '../filters.ts';
import { dimensions } from '../manifest.ts';

/** How results are shown: line by line, speech by speech, or counted. */
export const views = ['lines', 'speeches', 'tables'] as const;
export type View = (typeof views)[number];

/**
 * A search as the address keeps it:
 * ?q=…&figure=information.adopted&least=10&office=…&sort=date&view=speeches&sample=100&seed=7.
 */
export interface SearchState {
  query: string;
  figure: FigureChoice | null;
  /** Queries of search within results. */
  within: readonly string[];
  filters: Filters;
  /** See `DeskRequest`. */
  sort: string;
  view: View;
  thin: boolean;
  sample: number | null;
  seed: number;
}

export const mostSampled = 100_000;
const sorts = /^(?:relevance|date|left|right|match|office|slot-\d(?:-down)?)$/u;

function numberOf(text: string | null, most: number): number | null {
  const number = text !== null && /^\d{1,9}$/u.test(text) ? Number(text) : 0;
  return number > 0 && number <= most ? number : null;
}

function boundOf(text: string | null): number | null {
  return text !== null && /^-?\d{1,15}(?:\.\d{1,6})?$/u.test(text) ? Number(text) : null;
}

function readFigure(given: URLSearchParams): FigureChoice | null {
  const key = given.get('figure') ?? '';
  if (!/^[a-z][a-z\d-]*(?:\.[a-z\d-]+)*$/u.test(key)) return null;
  return {
    key,
    least: boundOf(given.get('least')),
    most: boundOf(given.get('most')),
    course: courses.find((course) => course === given.get('course')) ?? null,
  };
}

function writeFigure(kept: URLSearchParams, { key, least, most, course }: FigureChoice): void {
  kept.set('figure', key);
  if (least !== null) kept.set('least', String(least));
  if (most !== null) kept.set('most', String(most));
  if (course !== null) kept.set('course', course);
}

/** True when nothing is asked for. */
export function isEmpty({ query, figure }: SearchState): boolean {
  return query === '' && figure === null;
}

/** Reads a search from the query part of an address; what it does not know it leaves out. */
export function readState(search: string): SearchState {
  const given = new URLSearchParams(search);
  const filters: Filters = Object.fromEntries(
    dimensions.map((dimension) => [dimension, given.getAll(dimension)]),
  );
  const sort = given.get('sort') ?? '';
  return {
    query: given.get('q') ?? '',
    figure: readFigure(given),
    within: given.getAll('in').filter((query) => query !== ''),
    filters,
    sort: sorts.test(sort) ? sort : 'relevance',
    view: views.find((view) => view === given.get('view')) ?? 'lines',
    thin: given.get('thin') === '1',
    sample: numberOf(given.get('sample'), mostSampled),
    seed: numberOf(given.get('seed'), 999_999_999) ?? 1,
  };
}

/** The query part of the address of a search; '' for an empty one. */
export function writeState(state: SearchState): string {
  const { query, figure, within, filters, sort, view, thin, sample, seed } = state;
  const kept = new URLSearchParams();
  if (query !== '') kept.set('q', query);
  if (figure !== null) writeFigure(kept, figure);
  for (const other of within) kept.append('in', other);
  for (const dimension of dimensions) {
    for (const value of filters[dimension] ?? []) kept.append(dimension, value);
  }
  if (sort !== 'relevance') kept.set('sort', sort);
  if (view !== 'lines') kept.set('view', view);
  if (thin) kept.set('thin', '1');
  if (sample !== null) {
    kept.set('sample', String(sample));
    kept.set('seed', String(seed));
  }
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}
