import { quote } from './characters.ts';
import { QueryError } from './queryProblem.ts';
import type { Token } from './token.ts';

type Place = Pick<Token, 'offset' | 'length'>;

/** The query with a part of it replaced. */
export function replaced(source: string, offset: number, length: number, by: string): string {
  return source.slice(0, offset) + by + source.slice(offset + length);
}

/** What was typed at a place. */
export function typedAt(source: string, { offset, length }: Place): string {
  return source.slice(offset, offset + length);
}

/** What is wrong at a place; `by` replaces it in the suggestion, null for none. */
export function fault(
  source: string,
  { offset, length }: Place,
  reason: string,
  by: string | null,
): QueryError {
  const suggestion = by === null ? null : replaced(source, offset, length, by);
  return new QueryError({ offset, length, reason, suggestion });
}

/** The same, where what was typed can be meant as text. */
export function faultAsText(source: string, place: Place, reason: string): QueryError {
  return fault(source, place, reason, quote(typedAt(source, place)));
}
