import type { Desk, Summary } from '../desk/desk.ts';
import type { SearchState } from './address.ts';

/** What a view of results is drawn from. */
export interface ViewContext {
  base: string;
  desk: Desk;
  /** The desk has the whole archive in memory. */
  isWhole: boolean;
  state: SearchState;
  summary: Summary;
  /** Tells of what went wrong after the first screen. */
  fail(error: unknown): void;
}
