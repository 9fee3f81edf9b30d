import { makeCaptureReader } from '../readCaptures.ts';
import type { Query } from '../query/ast.ts';
import type { SlotValue } from './desk.ts';
import type { Row } from './row.ts';

/** Makes what reads the slots of rows: what each holds, and of a number its value. */
export function readCapturesOf(
  query: Query,
  fold: (text: string) => string,
): (row: Row, paragraph: string) => SlotValue[] {
  const read = makeCaptureReader(query, fold);
  return ({ hit }, paragraph) => read(paragraph, hit).map(({ text, value }) => ({ text, value }));
}
