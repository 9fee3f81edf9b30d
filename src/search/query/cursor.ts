import { replaced } from './fault.ts';
import { QueryError } from './queryProblem.ts';
import type { TokenValue } from './token.ts';

/** A place in a query that is being read. */
export interface Cursor {
  source: string;
  /** The source in half width, unit by unit. */
  half: string;
  at: number;
}

/** What was read at a cursor: a token's length and value, and what its writer may have meant. */
export interface Read {
  length: number;
  value: TokenValue;
  notes?: string[];
}

/** Matches a sticky pattern at a cursor. */
export function matchAt({ half, at }: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(half);
}

/** What is wrong at a cursor; `by` replaces it in the suggestion, null for none. */
export function faultAt(
  { source, at }: Cursor,
  length: number,
  reason: string,
  by: string | null,
): QueryError {
  const suggestion = by === null ? null : replaced(source, at, length, by);
  return new QueryError({ offset: at, length, reason, suggestion });
}
