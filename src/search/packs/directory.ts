import { BitReader } from './bitReader.ts';
import { BitWriter } from './bitWriter.ts';
import { readKey, writeKey, type Key } from './keys.ts';

/** Where some packs in a row start. */
export interface PartStart {
  key: Key;
  /** Index of the first of them. */
  first: number;
}

/** What is known of a bundle at first. */
export interface Directory {
  /** Length of the text of each of its speeches, in UTF-16 units. */
  lengths: number[];
  /** The parts that the starts of its packs are cut into, each of them a file. */
  parts: PartStart[];
}

const widthBits = 6;
const widthOf = (numbers: readonly number[]) =>
  numbers.reduce((width, number) => Math.max(width, 32 - Math.clz32(number)), 0);

/** The directory as bits; `readDirectory` undoes it. */
export function writeDirectory({ lengths, parts }: Directory): Uint8Array {
  const writer = new BitWriter();
  const lengthBits = widthOf(lengths);
  writer.writeGamma(lengths.length + 1);
  writer.write(lengthBits, widthBits);
  for (const length of lengths) writer.write(length, lengthBits);
  writer.writeGamma(parts.length + 1);
  let previous: Key = [];
  let before = 0;
  for (const { key, first } of parts) {
    writeKey(writer, key, previous);
    writer.writeGamma(first - before + 1);
    previous = key;
    before = first;
  }
  return writer.toBytes();
}

/** Reads a directory from bytes whose seal was checked: damaged ones are not told here. */
export function readDirectory(bytes: Uint8Array): Directory {
  const reader = new BitReader(bytes);
  const speeches = reader.readGamma() - 1;
  const lengthBits = reader.read(widthBits);
  const lengths = Array.from({ length: speeches }, () => reader.read(lengthBits));
  let key: Key = [];
  let first = 0;
  const parts = Array.from({ length: reader.readGamma() - 1 }, (): PartStart => {
    key = readKey(reader, key);
    first += reader.readGamma() - 1;
    return { key, first };
  });
  return { lengths, parts };
}
