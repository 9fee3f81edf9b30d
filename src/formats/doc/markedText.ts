import type { FileHeader } from './fileHeader.ts';
import { readProperties, readRuns, readShortMark, type Run } from './properties.ts';

/** The characters of a document, and for each what it is marked as. */
export interface MarkedText {
  text: string;
  /** Marks of each character. */
  marks: Uint8Array;
  /** The number of the paragraph style of each character. */
  styles: Uint8Array;
  /** Characters of symbol fonts, by the place where they stand. */
  symbols: ReadonlyMap<number, string>;
}

/** A stretch of the text as it stands in the file. */
interface Piece {
  /** First character. */
  at: number;
  length: number;
  /** First byte. */
  start: number;
  bytesEach: 1 | 2;
  marks: number;
}

const characterTable = 12;
const paragraphTable = 13;
const piecesTable = 33;
const oneByte = 0x40000000;
// A file has one piece, one saved fast some hundreds.
const mostWork = 50_000_000;

/** Reads the list of pieces (MS-DOC 2.8.35, 2.9.38). */
function readPieces(table: Buffer): Piece[] {
  const properties: Buffer[] = [];
  let at = 0;
  while (table.readUInt8(at) === 1) {
    const length = table.readUInt16LE(at + 1);
    properties.push(table.subarray(at + 3, at + 3 + length));
    at += 3 + length;
  }
  if (table.readUInt8(at) !== 2) throw new RangeError('There is no list of pieces');
  const list = table.subarray(at + 5, at + 5 + table.readUInt32LE(at + 1));
  const count = Math.floor((list.length - 4) / 12);
  return Array.from({ length: count }, (_, index): Piece => {
    const first = list.readUInt32LE(index * 4);
    const entry = (count + 1) * 4 + index * 8;
    const place = list.readUInt32LE(entry + 2);
    const change = list.readUInt16LE(entry + 6);
    const isShort = (change & 1) === 0;
    const isOneByte = (place & oneByte) !== 0;
    return {
      at: first,
      length: list.readUInt32LE((index + 1) * 4) - first,
      start: isOneByte ? (place & 0x3fffffff) / 2 : place & 0x3fffffff,
      bytesEach: isOneByte ? 1 : 2,
      marks: isShort
        ? readShortMark((change >> 1) & 0x7f, change >> 8)
        : readProperties(properties[change >> 1] ?? Buffer.alloc(0)).marks,
    };
  });
}

const western = new TextDecoder('windows-1252');

function textOf(document: Buffer, { start, length, bytesEach }: Piece): string {
  const bytes = document.subarray(start, start + length * bytesEach);
  if (bytes.length < length * bytesEach) throw new RangeError('The text is cut short');
  return bytesEach === 2 ? bytes.toString('utf16le') : western.decode(bytes);
}

/** The characters of a run that a piece has. */
function within({ at, length, start, bytesEach }: Piece, run: Run): [number, number] | null {
  const first = Math.max(0, Math.floor((run.start - start) / bytesEach));
  const end = Math.min(length, Math.ceil((run.end - start) / bytesEach));
  return first < end ? [at + first, at + end] : null;
}

/** Reads all text of a document with its marks. Throws a RangeError when the file is damaged. */
export function readMarkedText(header: FileHeader): MarkedText {
  const { document } = header;
  const pieces = readPieces(header.table(piecesTable));
  let next = 0;
  for (const { at, length } of pieces) {
    if (at !== next || length < 0) throw new RangeError('The pieces are not in order');
    next += length;
  }
  const text = pieces.map((piece) => textOf(document, piece)).join('');
  const marks = new Uint8Array(text.length);
  const styles = new Uint8Array(text.length);
  const symbols = new Map<number, string>();
  const runs = [
    ...readRuns(document, header.table(characterTable), 'character'),
    ...readRuns(document, header.table(paragraphTable), 'paragraph'),
  ].filter((run) => run.marks + run.style + run.symbol !== 0);
  if (runs.length * pieces.length > mostWork) throw new RangeError('There are too many pieces');
  for (const piece of pieces) {
    marks.fill(piece.marks, piece.at, piece.at + piece.length);
    for (const run of runs) {
      const place = within(piece, run);
      if (!place) continue;
      for (let index = place[0]; index < place[1]; index += 1) {
        marks[index] = (marks[index] ?? 0) | run.marks;
        if (run.symbol !== 0) symbols.set(index, String.fromCharCode(run.symbol));
      }
      if (run.style !== 0) styles.fill(Math.min(255, run.style), ...place);
    }
  }
  return { text, marks, styles, symbols };
}
