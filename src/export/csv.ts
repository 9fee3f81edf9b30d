import { stringify } from 'csv-stringify/sync';
import type { Row } from './archiveTables.ts';

/**
 * Rows as CSV after RFC 4180, with the byte order mark by which Excel knows UTF-8. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function toCsv(rows: readonly Row[]): string {
  return stringify([...rows], {
    bom: true,
    header: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
