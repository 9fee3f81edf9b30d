import type { HitColumns } from '../finder.ts';
import { sortHits } from '../statistics/chooseHits.ts';
import { groupRows } from './groupRows.ts';
import type { SlotValue } from './desk.ts';

/** What rows are sorted by, once the texts that it takes are at hand; asked by their place. */
export interface RowWords {
  context(place: number): { before: string; match: string; after: string };
  office(place: number): string;
  slots(place: number): SlotValue[];
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
function byHits(columns: HitColumns, rows: Int32Array): Int32Array {
  // Sorting keeps the archive's order among equals.
  const groups = groupRows(columns, rows).sort((one, other) => other.count - one.count);
  const ordered = new Int32Array(rows.length);
  let end = 0;
  for (const { first, count } of groups) {
    ordered.set(rows.subarray(first, first + count), end);
    end += count;
  }
  return ordered;
}

/** Rows of columns, which come in the archive's order, in the order of a key. Equals keep their order. */
export function orderRows(
  columns: HitColumns,
  rows: Int32Array,
  sort: string,
  words: RowWords,
): Int32Array {
  const sortedBy = <Key>(
    keyOf: (place: number) => Key,
    inOrder: (keyed: { row: number; key: Key }[]) => { row: number }[],
  ): Int32Array => {
    const keyed = Array.from(rows, (row, place) => ({ row, key: keyOf(place) }));
    return Int32Array.from(inOrder(keyed), ({ row }) => row);
  };
  if (sort === 'left' || sort === 'right' || sort === 'match') {
    return sortedBy(
      (place) => words.context(place),
      (keyed) =>
        sortHits(
          keyed.map(({ row, key }) => ({ row, ...key, date: '', office: '' })),
          sort,
        ),
    );
  }
  if (sort === 'office') {
    return sortedBy(
      (place) => words.office(place),
      (keyed) => keyed.sort((one, other) => collator.compare(one.key, other.key)),
    );
  }
  const { slot, down } = /^slot-(?<slot>\d)(?<down>-down)?$/u.exec(sort)?.groups ?? {};
  if (slot !== undefined) {
    return sortedBy(
      (place) => words.slots(place)[Number(slot)],
      (keyed) => keyed.sort((one, other) => compareSlots(one.key, other.key, down !== undefined)),
    );
  }
  return sort === 'date' ? rows : byHits(columns, rows);
}

/**
 * True when an order is by the words of the hits, so that all their speeches must be read. What stands
 * in the columns of figures is known without.
 */
export function needsWords(sort: string, areFigures: boolean): boolean {
  const isBySlot = sort.startsWith('slot-') && !areFigures;
  return sort === 'left' || sort === 'right' || sort === 'match' || isBySlot;
}
