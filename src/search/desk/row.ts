import type { HitColumns } from '../finder.ts';
import type { Hit } from '../hits.ts';

/** A hit with its speech's index in the manifest. */
export interface Row {
  speech: number;
  hit: Hit;
}

/** A row of columns: only what is shown is taken out of them, for there may be a million. */
export function rowAt({ speech, paragraph, offset, length, term }: HitColumns, row: number): Row {
  return {
    speech: speech[row] ?? 0,
    hit: {
      paragraph: paragraph[row] ?? 0,
      offset: offset[row] ?? 0,
      length: length[row] ?? 0,
      term: term[row] ?? 0,
    },
  };
}

/** Some rows of columns, in their order. */
export function rowsAt(columns: HitColumns, rows: Int32Array): Row[] {
  return Array.from(rows, (row) => rowAt(columns, row));
}
