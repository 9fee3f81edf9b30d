import { contextOf } from '../context.ts';
import type { Engine } from '../engine.ts';
import { oneOfEach, sampleHits } from '../statistics/chooseHits.ts';
import type { DeskRequest, SlotValue } from './desk.ts';
import type { FoundRows } from './findRows.ts';
import { needsWords, orderRows } from './orderRows.ts';
import { placeRows } from './placeRows.ts';
import { readTexts, type Texts } from './readTexts.ts';
import { rowAt, rowsAt, speechesAt, type Row } from './row.ts';

/** Characters by which lines are sorted: what differs further away no one looks for. */
const sortedWidth = 16;

/** A row in its paragraph, with the words of that. */
export interface ReadRow {
  row: Row;
  text: string;
}

/** Rows with the words of their paragraphs, out of the texts of their speeches. */
export async function readRows(
  engine: Engine,
  { columns, runs }: FoundRows,
  rows: Int32Array,
  texts: Texts,
): Promise<ReadRow[]> {
  const placed = await placeRows(engine, rowsAt(columns, rows), runs);
  return placed.map((row) => ({
    row,
    text: texts.get(row.speech)?.[row.hit.paragraph] ?? '',
  }));
}

/**
 * The rows that a request shows, thinned and sampled, in its order; reads the texts of `most` speeches
 * at most, where the order is by words.
 */
export async function chooseRows(
  engine: Engine,
  found: FoundRows,
  { query, figures, sort, thin, sample, seed }: DeskRequest,
  slots: (row: Row, text: string) => SlotValue[],
  most: number,
): Promise<Int32Array> {
  const { columns } = found;
  const speechOf = (row: number): number => columns.speech[row] ?? 0;
  const thinned = thin ? oneOfEach(found.rows, speechOf) : found.rows;
  const chosen = sample === null ? thinned : sampleHits(thinned, sample, seed);
  const read = needsWords(sort, figures !== null && query === '')
    ? await readRows(
        engine,
        found,
        chosen,
        await readTexts(engine, speechesAt(columns, chosen), most, '这样排序'),
      )
    : null;
  const readAt = (place: number): ReadRow =>
    read?.[place] ?? { row: rowAt(columns, chosen[place] ?? 0), text: '' };
  return orderRows(columns, chosen, sort, {
    context(place) {
      const { row, text } = readAt(place);
      return contextOf(text, row.hit, sortedWidth);
    },
    office(place) {
      const key = engine.manifest.speeches[speechOf(chosen[place] ?? 0)]?.office ?? '';
      return engine.manifest.names.office[key] ?? key;
    },
    slots(place) {
      const { row, text } = readAt(place);
      return slots(row, text);
    },
  });
}
