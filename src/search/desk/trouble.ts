import { CostlyError } from '../match/costlyError.ts';
import { NeedsWholeError } from '../needsWholeError.ts';
import { QueryError, type QueryProblem } from '../query/queryProblem.ts';

/** Why a search gave no result, in a form that a worker can hand over. */
export type Trouble =
  | { kind: 'query'; problem: QueryProblem }
  | { kind: 'whole'; reason: string }
  | { kind: 'costly' | 'other'; reason: string }
  | { kind: 'load'; reason: 'unreachable' | 'missing' | 'damaged' };

/** A trouble that comes from a worker. */
export class TroubleError extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.kind);
    this.name = 'TroubleError';
    this.trouble = trouble;
  }
}

/** What an error means to the reader. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof TroubleError) return error.trouble;
  if (error instanceof QueryError) return { kind: 'query', problem: error.problem };
  if (error instanceof NeedsWholeError) return { kind: 'whole', reason: error.message };
  if (error instanceof CostlyError) return { kind: 'costly', reason: error.message };
  if (error instanceof Error && 'reason' in error) {
    const { reason } = error;
    if (reason === 'unreachable' || reason === 'missing' || reason === 'damaged') {
      return { kind: 'load', reason };
    }
  }
  return { kind: 'other', reason: error instanceof Error ? error.message : String(error) };
}
