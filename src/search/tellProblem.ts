import { CostlyError } from './match/costlyError.ts';
import { NeedsWholeError } from './needsWholeError.ts';
import { QueryError } from './query/queryProblem.ts';

/** What a user is told of a search that gave no result, and the nearest query that is good. */
export interface ToldProblem {
  reason: string;
  suggestion: string | null;
}

/** Why a query gave no result; null when the reason is none of the query's. */
export function tellProblem(error: unknown): ToldProblem | null {
  if (error instanceof QueryError) {
    const { offset, reason, suggestion } = error.problem;
    return { reason: `检索式第 ${String(offset + 1)} 字：${reason}`, suggestion };
  }
  if (error instanceof NeedsWholeError) {
    return { reason: `按需检索答不全：${error.message}`, suggestion: null };
  }
  return error instanceof CostlyError ? { reason: error.message, suggestion: null } : null;
}
