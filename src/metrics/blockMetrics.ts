import type { Metric } from '../schema/metric.ts';
import { readRow } from '../text/table.ts';
import { findMetrics, type MetricBlock, type MetricLists } from './findMetrics.ts';

/** The rows of a table stand for themselves, their cells for clauses; other blocks as they are. */
function readable(block: MetricBlock): MetricBlock[] {
  if (!block.text.includes('\n')) return [block];
  const rows = block.text.split('\n');
  return rows.map((row) => ({ ...block, text: row.replaceAll('|', '，') }));
}

/** A figure of a table: its quote is its row, its subject what the row is about. */
function inTable(metric: Metric, table: string): Metric {
  const rows = table.split('\n');
  const row = rows.find((line) => line.replaceAll('|', '，').includes(metric.quote));
  if (row === undefined) return metric;
  const [head = ''] = readRow(row) ?? [];
  const subject = /\d/u.test(head) || head === '' ? metric.subject : head;
  return { ...metric, subject, quote: row };
}

/** Finds the figures of blocks, those of tables row by row; `year` is that of the speech. */
export function findBlockMetrics(
  blocks: readonly MetricBlock[],
  lists: MetricLists,
  year: number | null = null,
): Metric[] {
  const tables = new Map(
    blocks.filter(({ text }) => text.includes('\n')).map(({ id, text }) => [id, text]),
  );
  return findMetrics(blocks.flatMap(readable), lists, year).map((metric) => {
    const table = tables.get(metric.paragraph);
    return table === undefined ? metric : inTable(metric, table);
  });
}
