import { sortHits } from '../statistics/chooseHits.ts';
import type { Row } from './row.ts';
import type { SlotValue } from './desk.ts';

/** What rows are sorted by, once the texts that it takes are at hand. */
export interface RowWords {
  context(row: Row): { before: string; match: string; after: string };
  office(row: Row): string;
  slots(row: Row): SlotValue[];
}

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** Numbers by size, then words; what has none comes last. */
function compareSlots(one: SlotValue | undefined, other: SlotValue | undefined): number {
  const rank = (slot: SlotValue | undefined): number =>
    slot?.value != null ? 0 : slot?.text != null ? 1 : 2;
  return (
    rank(one) - rank(other) ||
    (one?.value ?? 0) - (other?.value ?? 0) ||
    collator.compare(one?.text ?? '', other?.text ?? '')
  );
}

function byHits(rows: readonly Row[]): Row[] {
  const counts = new Map<number, number>();
  for (const { speech } of rows) counts.set(speech, (counts.get(speech) ?? 0) + 1);
  // Newest first among equals; rows of a speech stay together.
  return [...rows].sort(
    (one, other) =>
      (counts.get(other.speech) ?? 0) - (counts.get(one.speech) ?? 0) || one.speech - other.speech,
  );
}

/** Rows, which come in the archive's order, in the order of a key. Equals keep their order. */
export function orderRows(rows: readonly Row[], sort: string, words: RowWords): Row[] {
  if (sort === 'left' || sort === 'right' || sort === 'match') {
    const sortable = rows.map((row) => ({ row, ...words.context(row), date: '', office: '' }));
    return sortHits(sortable, sort).map(({ row }) => row);
  }
  if (sort === 'office') {
    return rows
      .map((row) => ({ row, office: words.office(row) }))
      .sort((one, other) => collator.compare(one.office, other.office))
      .map(({ row }) => row);
  }
  const slot = /^slot-(\d)$/u.exec(sort)?.[1];
  if (slot !== undefined) {
    return rows
      .map((row) => ({ row, value: words.slots(row)[Number(slot)] }))
      .sort((one, other) => compareSlots(one.value, other.value))
      .map(({ row }) => row);
  }
  return sort === 'date' ? [...rows] : byHits(rows);
}

/** True when an order is by the words of the hits, so that all their speeches must be read. */
export function needsWords(sort: string): boolean {
  return sort === 'left' || sort === 'right' || sort === 'match' || sort.startsWith('slot-');
}
