import { replaced } from './fault.ts';
import { longestGap } from './limits.ts';
import { QueryError } from './queryProblem.ts';

/** A number of characters between; `offset` is where its digits stand. Throws a QueryError. */
export function readCount(source: string, digits: string, offset: number): number {
  const count = Number(digits);
  if (count <= longestGap) return count;
  throw new QueryError({
    offset,
    length: digits.length,
    reason: `相隔至多 ${String(longestGap)} 字`,
    suggestion: replaced(source, offset, digits.length, String(longestGap)),
  });
}
