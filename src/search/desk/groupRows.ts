import type { Row } from './row.ts';

/** Runs of rows of one speech each. */
export function groupRows(rows: readonly Row[]): { first: number; count: number }[] {
  const groups: { first: number; count: number }[] = [];
  rows.forEach(({ speech }, index) => {
    const last = groups[groups.length - 1];
    if (last && rows[last.first]?.speech === speech) last.count += 1;
    else groups.push({ first: index, count: 1 });
  });
  return groups;
}

/** How many speeches rows are of. */
export function countSpeeches(rows: readonly Row[]): number {
  const speeches = new Set<number>();
  for (const { speech } of rows) speeches.add(speech);
  return speeches.size;
}
