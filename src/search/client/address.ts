import type { Filters } from '../filters.ts';
import { dimensions } from '../manifest.ts';
import type { Sort } from '../run.ts';

/** A search as the address keeps it: ?q=…&office=…&sort=date. */
export interface SearchState {
  query: string;
  filters: Filters;
  sort: Sort;
}

/** Reads a search from the query part of an address. */
export function readState(search: string): SearchState {
  const given = new URLSearchParams(search);
  const filters: Filters = Object.fromEntries(
    dimensions.map((dimension) => [dimension, given.getAll(dimension)]),
  );
  return {
    query: given.get('q') ?? '',
    filters,
    sort: given.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The query part of the address of a search; '' for an empty one. */
export function writeState({ query, filters, sort }: SearchState): string {
  const kept = new URLSearchParams();
  if (query !== '') kept.set('q', query);
  for (const dimension of dimensions) {
    for (const value of filters[dimension] ?? []) kept.append(dimension, value);
  }
  if (sort === 'date') kept.set('sort', sort);
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}
