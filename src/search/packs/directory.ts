import { BitReader } from './bitReader.ts';
import { BitWriter } from './bitWriter.ts';
import { readPair, writePair } from './pairs.ts';

/** Where a pack starts: with this pair, and in it with the first place at `base` or behind. */
export interface PackStart {
  pair: number;
  base: number;
}

/** What is known of a bundle before any of its packs is loaded. */
export interface Directory {
  /** Length of the text of each of its speeches, in UTF-16 units. */
  lengths: number[];
  packs: PackStart[];
}

const widthBits = 6;
const widthOf = (numbers: readonly number[]) =>
  numbers.reduce((width, number) => Math.max(width, 32 - Math.clz32(number)), 0);

export function writeDirectory({ lengths, packs }: Directory): Uint8Array {
  const writer = new BitWriter();
  const lengthBits = widthOf(lengths);
  const baseBits = widthOf(packs.map(({ base }) => base));
  writer.writeGamma(lengths.length + 1);
  writer.write(lengthBits, widthBits);
  writer.writeGamma(packs.length + 1);
  writer.write(baseBits, widthBits);
  for (const length of lengths) writer.write(length, lengthBits);
  let previous = 0;
  for (const { pair, base } of packs) {
    writePair(writer, pair, previous);
    writer.write(base > 0 ? 1 : 0, 1);
    if (base > 0) writer.write(base, baseBits);
    previous = pair;
  }
  return writer.toBytes();
}

export function readDirectory(bytes: Uint8Array): Directory {
  const reader = new BitReader(bytes);
  const speeches = reader.readGamma() - 1;
  const lengthBits = reader.read(widthBits);
  const count = reader.readGamma() - 1;
  const baseBits = reader.read(widthBits);
  const lengths = Array.from({ length: speeches }, () => reader.read(lengthBits));
  let previous = 0;
  const packs = Array.from({ length: count }, (): PackStart => {
    previous = readPair(reader, previous);
    return { pair: previous, base: reader.read(1) === 1 ? reader.read(baseBits) : 0 };
  });
  return { lengths, packs };
}

/** The packs that may hold pairs from `least` to `most`: the first of them, and the one behind the last. */
export function packRange(
  packs: readonly PackStart[],
  least: number,
  most: number,
): { from: number; to: number } {
  const from = lowerBound(packs, ({ pair }) => pair >= least);
  const to = lowerBound(packs, ({ pair }) => pair > most);
  // What stands before a pack that starts at `least` itself holds only smaller pairs.
  const startsHere = packs[from]?.pair === least && packs[from]?.base === 0;
  return { from: startsHere ? from : Math.max(0, from - 1), to };
}

/** Index of the first entry that passes a test which all behind it pass too. */
export function lowerBound<Entry>(
  entries: ArrayLike<Entry>,
  passes: (entry: Entry) => boolean,
): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry !== undefined && passes(entry)) high = middle;
    else low = middle + 1;
  }
  return low;
}
