import { unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/universal';
import type { Row } from './archiveTables.ts';

// The earliest date that a zip can hold: the same rows give the same bytes.
const noDate = new Date(1980, 0, 1);
const widest = 60;

/** Width of a column in Excel's characters; a Han character takes two. */
function columnWidth(heading: string, rows: readonly Row[]): number {
  const lengths = rows.slice(0, 200).map((row) => 2 * String(row[heading] ?? '').length);
  return Math.min(widest, Math.max(2 * heading.length, ...lengths) + 2);
}

/**
 * Rows as an Excel workbook of one sheet, numbers as numbers and words as words: a cell is never a
 * formula. The first row holds the headings and stays in view.
 */
export async function toXlsx(rows: readonly Row[]): Promise<Uint8Array> {
  const headings = Object.keys(rows[0] ?? {});
  const head = headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    headings.map((heading) => {
      const value = row[heading] ?? null;
      if (value === null) return null;
      return typeof value === 'number' ? { value, type: Number } : { value, type: String };
    }),
  );
  const columns = headings.map((heading) => ({ width: columnWidth(heading, rows) }));
  const workbook = await writeWorkbook([head, ...body], { columns, stickyRowsCount: 1 }).toBlob();
  const files = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  return zipSync(files, { mtime: noDate, level: 6 });
}
