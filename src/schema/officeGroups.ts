import { unknownKey } from './unknownKey.ts';

/**
 * Speeches by office, for questions that hold within one. Those whose office nobody knows may be of
 * many: each stands alone.
 */
export function officeGroups<One>(
  speeches: readonly One[],
  officeOf: (one: One) => string,
): One[][] {
  const known = speeches.filter((one) => officeOf(one) !== unknownKey);
  const alone = speeches.filter((one) => officeOf(one) === unknownKey);
  return [...Map.groupBy(known, officeOf).values(), ...alone.map((one) => [one])];
}
