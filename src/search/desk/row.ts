import { hitAt } from '../columns.ts';
import type { HitColumns } from '../finder.ts';
import type { Hit } from '../hits.ts';

/** A hit with its speech's index in the manifest. */
export interface Row {
  speech: number;
  hit: Hit;
}

/** A row of columns, as a hit in its speech. */
export function rowAt(columns: HitColumns, row: number): Row {
  return { speech: columns.speech[row] ?? 0, hit: hitAt(columns, row) };
}

/** The index of the speech of each row. */
export function speechesAt({ speech }: HitColumns, rows: Int32Array): Int32Array {
  return rows.map((row) => speech[row] ?? 0);
}

/** Some rows of columns, in their order. */
export function rowsAt(columns: HitColumns, rows: Int32Array): Row[] {
  return Array.from(rows, (row) => rowAt(columns, row));
}
