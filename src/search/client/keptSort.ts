import type { SearchState } from './address.ts';

/**
 * The order that a further search keeps: one by a column goes with the columns, unless both searches
 * are of figures alone, whose columns are the same.
 */
export function keptSort(
  before: Pick<SearchState, 'query' | 'figure' | 'sort'>,
  query: string,
  figure: SearchState['figure'],
): string {
  const staysFigures =
    query === '' && before.query === '' && figure !== null && before.figure !== null;
  return before.sort.startsWith('slot-') && !staysFigures ? 'relevance' : before.sort;
}
