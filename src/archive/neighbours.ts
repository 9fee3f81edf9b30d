import { officeGroups } from '../schema/officeGroups.ts';
import type { Entry } from './entry.ts';
import { newestFirst } from './order.ts';

/** The speeches before and after one, by time. */
export interface Neighbours {
  earlier: Entry | null;
  later: Entry | null;
}

function pairs(ordered: readonly Entry[]): [string, Neighbours][] {
  return ordered.map((entry, index) => [
    entry.id,
    { earlier: ordered[index + 1] ?? null, later: ordered[index - 1] ?? null },
  ]);
}

/** Neighbours of every speech in the whole archive, by id. */
export function neighboursByDate(entries: readonly Entry[]): Map<string, Neighbours> {
  return new Map(pairs(newestFirst(entries)));
}

/** Neighbours of every speech among those of its office, by id. */
export function neighboursByOffice(entries: readonly Entry[]): Map<string, Neighbours> {
  const offices = officeGroups(entries, ({ data }) => data.office);
  return new Map(offices.flatMap((group) => pairs(newestFirst(group))));
}
