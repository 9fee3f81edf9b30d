import type { Entry } from './entry.ts';
import { yearOf } from './year.ts';

function rank({ data }: Entry): number {
  return (yearOf(data) ?? 0) * 10 + (data.period.half ?? 3);
}

/** Compares two speeches, newest first; undated last; ties by office, then id, so that order is stable. */
export function compareNewest(one: Entry, other: Entry): number {
  return (
    rank(other) - rank(one) ||
    one.data.office.localeCompare(other.data.office) ||
    one.id.localeCompare(other.id)
  );
}

/** The speeches, newest first. */
export function newestFirst<Kind extends Entry>(entries: readonly Kind[]): Kind[] {
  return entries.toSorted(compareNewest);
}
