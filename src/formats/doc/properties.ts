/** What the text of a Word document before 2007 is marked as, a bit each. */
export const marks = {
  deleted: 1,
  hidden: 2,
  inTable: 4,
  rowEnd: 8,
  numbered: 16,
} as const;

// MS-DOC 2.6: the properties that change what a reader sees of the words.
const flags: ReadonlyMap<number, number> = new Map([
  [0x0800, marks.deleted],
  [0x083c, marks.hidden],
  [0x2416, marks.inTable],
  [0x2417, marks.rowEnd],
]);
// MS-DOC 2.9.216: two of them by the number that they have in a piece.
const shortFlags: ReadonlyMap<number, number> = new Map([
  [0x41, marks.deleted],
  [0x5c, marks.hidden],
]);
const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3];
const tableDefinition = 0xd608;
// A number as programs of before 97 made them, kept in the paragraph itself.
const oldNumber = 0xc63e;
const symbol = 0x6a09;

/** What a list of properties says of the words that have it. */
export interface Found {
  marks: number;
  /** The character of a symbol font that stands in the place of the word; 0 for none. */
  symbol: number;
}

/** Reads a list of properties (MS-DOC 2.2.5.1). */
export function readProperties(properties: Buffer): Found {
  const found = { marks: 0, symbol: 0 };
  let at = 0;
  while (at + 3 <= properties.length) {
    const property = properties.readUInt16LE(at);
    at += 2;
    // 0 and 0x80 leave a mark as the style has it, which hides nothing in a text.
    const isSet = ((properties[at] ?? 0) & 1) === 1;
    if (isSet) found.marks |= flags.get(property) ?? 0;
    if (property === oldNumber) found.marks |= marks.numbered;
    if (property === symbol && at + 4 <= properties.length) {
      found.symbol = properties.readUInt16LE(at + 2);
    }
    const kind = property >> 13;
    if (kind !== 6) at += operandSizes[kind] ?? 1;
    else if (property === tableDefinition) at += properties.readUInt16LE(at) + 1;
    else at += (properties[at] ?? 0) + 1;
  }
  return found;
}

/** The marks that the one property in a piece sets. */
export function readShortMark(property: number, value: number): number {
  return (value & 1) === 1 ? (shortFlags.get(property) ?? 0) : 0;
}

/** A stretch of the file, in bytes, with its marks and its paragraph style. */
export interface Run extends Found {
  start: number;
  end: number;
  style: number;
}

const pageSize = 512;

const nothing: Found = { marks: 0, symbol: 0 };

/** Bytes from `at`; an empty stretch where the file ends before. */
function slice(page: Buffer, at: number, length: number): Buffer {
  return page.subarray(Math.min(at, page.length), Math.min(at + length, page.length));
}

function characterRun(page: Buffer, index: number, count: number): Found & { style: number } {
  const at = page.readUInt8((count + 1) * 4 + index) * 2;
  if (at === 0) return { ...nothing, style: 0 };
  return { ...readProperties(slice(page, at + 1, page.readUInt8(at))), style: 0 };
}

function paragraphRun(page: Buffer, index: number, count: number): Found & { style: number } {
  const at = page.readUInt8((count + 1) * 4 + index * 13) * 2;
  if (at === 0) return { ...nothing, style: 0 };
  const words = page.readUInt8(at);
  const properties =
    words === 0
      ? slice(page, at + 2, page.readUInt8(at + 1) * 2)
      : slice(page, at + 1, words * 2 - 1);
  if (properties.length < 2) return { ...nothing, style: 0 };
  return { ...readProperties(properties.subarray(2)), style: properties.readUInt16LE(0) };
}

/** The runs of a table of pages (MS-DOC 2.8.5, 2.8.6), in the order of the file. */
export function readRuns(document: Buffer, table: Buffer, kind: 'character' | 'paragraph'): Run[] {
  const pages = Math.floor((table.length - 4) / 8);
  const read = kind === 'character' ? characterRun : paragraphRun;
  return Array.from({ length: Math.max(0, pages) }, (_, index) => {
    const number = table.readUInt32LE((pages + 1) * 4 + index * 4) & 0x3fffff;
    const page = document.subarray(number * pageSize, (number + 1) * pageSize);
    const count = page.readUInt8(pageSize - 1);
    return Array.from({ length: count }, (_run, run): Run => {
      const start = page.readUInt32LE(run * 4);
      return { start, end: page.readUInt32LE((run + 1) * 4), ...read(page, run, count) };
    });
  }).flat();
}
