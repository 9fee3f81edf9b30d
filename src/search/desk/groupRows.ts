import type { HitColumns } from '../finder.ts';
import type { HitRun } from './hitRuns.ts';

/** Runs of rows of one speech each: places among the rows. */
export function groupRows({ speech }: HitColumns, rows: Int32Array): HitRun[] {
  const groups: HitRun[] = [];
  let last: HitRun | undefined;
  rows.forEach((row, place) => {
    if (last && speech[rows[last.first] ?? 0] === speech[row]) last.count += 1;
    else {
      last = { first: place, count: 1 };
      groups.push(last);
    }
  });
  return groups;
}

/** How many speeches rows are of. */
export function countSpeeches({ speech }: HitColumns, rows: Int32Array): number {
  const counted = new Set<number>();
  let last = -1;
  for (const row of rows) {
    const index = speech[row] ?? 0;
    if (index !== last) counted.add(index);
    last = index;
  }
  return counted.size;
}
