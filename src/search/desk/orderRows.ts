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

/** Numbers by size, then words; what has none comes last, up or down. */
function compareSlots(
  one: SlotValue | undefined,
  other: SlotValue | undefined,
  isDown: boolean,
): number {
  const rank = (slot: SlotValue | undefined): number =>
    slot?.value != null ? 0 : slot?.text != null ? 1 : 2;
  return (
    rank(one) - rank(other) ||
    (isDown ? -1 : 1) *
      ((one?.value ?? 0) - (other?.value ?? 0) ||
        collator.compare(one?.text ?? '', other?.text ?? ''))
  );
}

/** Speeches with most hits first, newest first among equals. */
function byHits(rows: readonly Row[]): Row[] {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.speech);
    if (group) group.push(row);
    else groups.set(row.speech, [row]);
  }
  // Sorting keeps the archive's order among equals.
  return [...groups.values()].sort((one, other) => other.length - one.length).flat();
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
  const { slot, down } = /^slot-(?<slot>\d)(?<down>-down)?$/u.exec(sort)?.groups ?? {};
  if (slot !== undefined) {
    return rows
      .map((row) => ({ row, value: words.slots(row)[Number(slot)] }))
      .sort((one, other) => compareSlots(one.value, other.value, down !== undefined))
      .map(({ row }) => row);
  }
  return sort === 'date' ? [...rows] : byHits(rows);
}

/**
 * True when an order is by the words of the hits, so that all their speeches must be read. What stands
 * in the columns of figures is known without.
 */
export function needsWords(sort: string, areFigures: boolean): boolean {
  const isBySlot = sort.startsWith('slot-') && !areFigures;
  return sort === 'left' || sort === 'right' || sort === 'match' || isBySlot;
}
