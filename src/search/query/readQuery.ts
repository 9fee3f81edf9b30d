import type { Chain, FieldFilter, Query, Scope } from './ast.ts';
import { quote } from './characters.ts';
import { fault } from './fault.ts';
import { itemsOf, type Item } from './items.ts';
import { lex } from './lex.ts';
import { longestQuery, mostParts } from './limits.ts';
import { markNotes } from './markNotes.ts';
import { QueryError, type QueryProblem } from './queryProblem.ts';
import { readChain } from './readChain.ts';
import { readField } from './readField.ts';

/** A query read, with what its writer may have meant otherwise, in Chinese; or what is wrong. */
export type QueryReading = { query: Query; notes: string[] } | { problem: QueryProblem };

const startsWithMinus = ({ tokens }: Item): boolean => tokens[0]?.value.kind === 'minus';

/** True for an item that may be a filter: its words, behind a minus or not, are not in quotes. */
function mayBeField(item: Item): boolean {
  const first = item.tokens[startsWithMinus(item) ? 1 : 0];
  return first?.value.kind === 'text' && !first.value.quoted;
}

function emptyFault(source: string, items: readonly Item[]): QueryError {
  const left = items.find(startsWithMinus);
  const told = left ?? items[0];
  if (!told) return fault(source, { offset: 0, length: source.length }, '没有要查的字', null);
  const { offset, end } = told;
  const reason = left ? '只有“不含”的字，没有要查的字' : '只有筛选，没有要查的字';
  const by = quote(source.slice(offset, end));
  return fault(source, { offset, length: end - offset }, reason, by);
}

function read(source: string): { query: Query; notes: string[] } {
  if (source.length > longestQuery) {
    const reason = `检索式至多 ${String(longestQuery)} 字`;
    throw new QueryError({ offset: longestQuery, length: 1, reason, suggestion: null });
  }
  const { tokens, notes } = lex(source);
  const items = itemsOf(tokens);
  let scope: Scope = 'paragraph';
  const filters: FieldFilter[] = [];
  const terms: Chain[] = [];
  const without: Chain[] = [];
  for (const item of items) {
    const field = mayBeField(item) ? readField(source, item) : null;
    if (field !== null && 'scope' in field) ({ scope } = field);
    else if (field !== null) filters.push(field.filter);
    else if (startsWithMinus(item)) without.push(readChain(source, item.tokens.slice(1)));
    else terms.push(readChain(source, item.tokens));
  }
  if (terms.length + without.length > mostParts) {
    const all = { offset: 0, length: source.length };
    throw fault(source, all, `至多 ${String(mostParts)} 个词`, null);
  }
  if (terms.length === 0) throw emptyFault(source, items);
  return {
    query: { scope, terms, without, filters },
    notes: [...notes, ...markNotes([...terms, ...without])],
  };
}

/** Reads a query. What each form means is in `ast.ts`. */
export function readQuery(source: string): QueryReading {
  try {
    return read(source);
  } catch (error) {
    if (error instanceof QueryError) return { problem: error.problem };
    throw error;
  }
}
