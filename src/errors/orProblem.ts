import { WenkuError } from './catalogue.ts';

/** What `read` gives; null where it throws a WenkuError, which joins the problems. */
export function orProblem<T>(problems: WenkuError[], read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof WenkuError)) throw error;
    problems.push(error);
    return null;
  }
}
