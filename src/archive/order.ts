import type { Speech } from '../schema/speech.ts';
import { yearOf } from './year.ts';

/** What of a speech decides its place in a list. */
export interface Ordered {
  id: string;
  data: Pick<Speech, 'office' | 'period' | 'yearEstimate'>;
}

function rank({ data }: Ordered): number {
  return (yearOf(data) ?? 0) * 10 + (data.period.half ?? 3);
}

// By code unit: the same on every machine, whatever its locale data.
function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Compares two speeches, newest first; undated last; ties by office, then id, so that order is stable. */
function compareNewest(one: Ordered, other: Ordered): number {
  return (
    rank(other) - rank(one) ||
    compareText(one.data.office, other.data.office) ||
    compareText(one.id, other.id)
  );
}

/** The speeches, newest first. */
export function newestFirst<Kind extends Ordered>(entries: readonly Kind[]): Kind[] {
  return entries.toSorted(compareNewest);
}
