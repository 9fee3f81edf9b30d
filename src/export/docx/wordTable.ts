import { Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import type { WordTable } from './wordDocument.ts';
import { typeArea, type WordLayout } from './wordLayout.ts';
import { wordParagraph } from './wordParagraph.ts';
import { ownStyles } from './wordStyles.ts';

const cellMargins = { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 80, right: 80 };

/** Widths in twips that fill the type area. */
function columnWidths(shares: readonly number[], whole: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((whole * share) / total));
}

/** A table as wide as the type area, its head on every page, no row broken; with its caption. */
export function wordTable(table: WordTable, layout: WordLayout): (Paragraph | Table)[] {
  const columns = Math.max(0, ...table.rows.map((row) => row.length));
  if (columns === 0) return [];
  const shares = Array.from({ length: columns }, (_, index) => table.shares?.[index] ?? 1);
  const { width } = typeArea(layout);
  const widths = columnWidths(shares, width);
  const cell = (text: string, column: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: cellMargins,
      verticalAlign: 'center',
      children: [wordParagraph(text, { style: isHead ? ownStyles.cellHead : ownStyles.cell })],
    });
  const rows = table.rows.map(
    (row, index) =>
      new TableRow({
        tableHeader: index === 0,
        cantSplit: true,
        children: widths.map((_, column) => cell(row[column] ?? '', column, index === 0)),
      }),
  );
  return [
    ...(table.caption ? [wordParagraph(table.caption, { style: ownStyles.caption })] : []),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      rows,
    }),
  ];
}
