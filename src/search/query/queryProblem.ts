/** What is wrong with a query: where, why, and the nearest query that is good. */
export interface QueryProblem {
  /** In UTF-16 units of what was typed. */
  offset: number;
  length: number;
  /** In Chinese, without end mark. */
  reason: string;
  /** A whole query; null when nothing near is good. */
  suggestion: string | null;
}

/** Thrown in reading and resolving a query. */
export class QueryError extends Error {
  readonly problem: QueryProblem;

  constructor(problem: QueryProblem) {
    super(problem.reason);
    this.name = 'QueryError';
    this.problem = problem;
  }
}
