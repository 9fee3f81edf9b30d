import { stringify } from 'csv-stringify/sync';
import type { Row } from './archiveTables.ts';

/**
 * Rows as CSV after RFC 4180, with the byte order mark by which Excel knows UTF-8. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function toCsv(rows: readonly Row[]): string {
  return csvRows(rows, true);
}

/** Rows of a CSV that is written piece by piece; the first piece has the headings and the mark. */
export function csvRows(rows: readonly Row[], isFirst: boolean): string {
  return stringify([...rows], {
    bom: isFirst,
    header: isFirst,
    record_delimiter: 'windows',
    escape_formulas: true,
    // Of line breaks only the delimiter's own is quoted unasked; RFC 4180 quotes each.
    quoted_match: /[\r\n]/u,
  });
}
