import { Draft } from './draft.ts';

const leastRows = 2;
const leastColumns = 2;
// Cells of more are a page laid out by a table.
const longestCell = 300;

function isTable(texts: readonly (readonly string[])[]): boolean {
  const columns = Math.max(0, ...texts.map((row) => row.length));
  return (
    texts.length >= leastRows &&
    columns >= leastColumns &&
    texts.every((row) => row.every((cell) => cell.length <= longestCell && !cell.includes('|')))
  );
}

function writeRow(draft: Draft, cells: readonly Draft[], columns: number): void {
  draft.keep('| ');
  for (let column = 0; column < columns; column += 1) {
    if (column > 0) draft.keep(' | ');
    const cell = cells[column];
    if (cell) draft.append(cell);
  }
  draft.keep(' |\n');
}

/**
 * Writes the cells of a table: a line a row as `| 甲 | 乙 |`, short rows filled up; a table that only
 * lays out a page as paragraphs. Every cell ends with a line end or has none at all.
 */
export function writeTable(draft: Draft, rows: readonly (readonly Draft[])[]): void {
  const cells = rows.map((row) => row.map((cell) => cell.onOneLine()));
  const texts = cells.map((row) => row.map(({ text }) => text));
  if (isTable(texts)) {
    const columns = texts.reduce((most, row) => Math.max(most, row.length), 0);
    for (const row of cells) writeRow(draft, row, columns);
    return;
  }
  for (const cell of rows.flat()) {
    draft.append(cell);
    if (!/(?:^|\n)$/u.test(cell.text)) draft.keep('\n');
  }
}
