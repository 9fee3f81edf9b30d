import { comparable } from '../../text/runs/comparable.ts';

/** Stands for what is not compared: blanks. */
export const skipped = 0;
/** Stands for the end of a paragraph, which no passage goes over. */
export const seam = 1;

let table: Uint16Array | null = null;

/**
 * What each UTF-16 unit counts as when texts are compared: as `comparable` has it, so that the archive
 * is read as it stands, without a copy.
 */
export function symbolTable(): Uint16Array {
  if (table) return table;
  const made = new Uint16Array(0x10000);
  for (let unit = 0; unit < made.length; unit += 1) {
    const [symbol = skipped] = comparable(String.fromCharCode(unit)).symbols;
    made[unit] = symbol;
  }
  made['\n'.charCodeAt(0)] = seam;
  table = made;
  return made;
}

/** The symbols of a text and where each stands in it; paragraphs end with a seam. */
export interface Symbols {
  symbols: Uint16Array;
  offsets: Int32Array;
}

/** Reads a text as symbols. */
export function readSymbols(text: string): Symbols {
  const known = symbolTable();
  const symbols = new Uint16Array(text.length);
  const offsets = new Int32Array(text.length);
  let count = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const symbol = known[text.charCodeAt(offset)] ?? skipped;
    if (symbol === skipped) continue;
    symbols[count] = symbol;
    offsets[count] = offset;
    count += 1;
  }
  return { symbols: symbols.subarray(0, count), offsets: offsets.subarray(0, count) };
}
