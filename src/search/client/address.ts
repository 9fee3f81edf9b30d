import type { Filters } from '../filters.ts';
import { dimensions } from '../manifest.ts';

/** How results are shown: line by line, speech by speech, or counted. */
export const views = ['lines', 'speeches', 'tables'] as const;
export type View = (typeof views)[number];

/** A search as the address keeps it: ?q=…&office=…&sort=date&view=speeches&sample=100&seed=7. */
export interface SearchState {
  query: string;
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
const sorts = /^(?:relevance|date|left|right|match|office|slot-\d)$/u;

function numberOf(text: string | null, most: number): number | null {
  const number = text !== null && /^\d{1,9}$/u.test(text) ? Number(text) : 0;
  return number > 0 && number <= most ? number : null;
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
  const { query, within, filters, sort, view, thin, sample, seed } = state;
  const kept = new URLSearchParams();
  if (query !== '') kept.set('q', query);
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
