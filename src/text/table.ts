import { escapeMarkdown } from './escape.ts';

/** The text of a table's row: `| 甲 | 乙 |`. A table is such rows, one a line. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The cells of a row as `tableRow` writes it; null for any other line. */
export function readRow(line: string): string[] | null {
  if (line.length < 4 || !line.startsWith('| ') || !line.endsWith(' |')) return null;
  const cells = line.slice(2, -2).split(' | ');
  const isOwn = cells.every((cell) => !cell.includes('|') && cell === cell.trim());
  return isOwn ? cells : null;
}

const leastRows = 2;
const leastColumns = 2;

/** How many lines from `first` on are one table: two rows or more with as many cells each; else 0. */
export function countRows(lines: readonly string[], first: number): number {
  const columns = readRow(lines[first] ?? '')?.length ?? 0;
  if (columns < leastColumns) return 0;
  let end = first + 1;
  while (readRow(lines[end] ?? '')?.length === columns) end += 1;
  return end - first < leastRows ? 0 : end - first;
}

/** A table in the Markdown of GFM, its first row the head. */
export function tableMarkdown(text: string): string {
  const rows = text.split('\n').map((line) => readRow(line) ?? []);
  const [head = [], ...others] = rows.map((cells) => tableRow(cells.map(escapeMarkdown)));
  return [head, tableRow((rows[0] ?? []).map(() => '---')), ...others].join('\n');
}
