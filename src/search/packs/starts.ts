import { BitReader } from './bitReader.ts';
import { BitWriter } from './bitWriter.ts';
import type { PartStart } from './directory.ts';
import { compareKeys, compareStart, readKey, writeKey, type Key } from './keys.ts';
import { lowerBound } from '../../text/lowerBound.ts';

/** Where a pack starts. */
export interface PackStart {
  /** Behind all keys of the packs before, unless it goes on, and not behind its own. */
  key: Key;
  /** It begins with further places of the last entry before it. */
  goesOn: boolean;
}

/** The starts of some packs in a row; `first` is the index of the first of them. */
export interface Starts {
  first: number;
  packs: readonly PackStart[];
}

/** Half a kilobyte: a search of some characters loads one for each. */
const packsInPart = 128;

/**
 * Cuts the starts of a bundle's packs into parts. None begins with a pack that goes on, and each has the
 * first start of the next one too, so that where a run is to be looked up is in one part.
 */
export function cutStarts(packs: readonly PackStart[], most: number = packsInPart): Starts[] {
  const firsts: number[] = [];
  packs.forEach(({ goesOn }, index) => {
    const last = firsts[firsts.length - 1];
    if (last === undefined || (!goesOn && index - last >= most)) firsts.push(index);
  });
  return firsts.map((first, part) => ({
    first,
    packs: packs.slice(first, (firsts[part + 1] ?? packs.length) + 1),
  }));
}

/** The starts of a part as bits; `readStarts` undoes it. */
export function writeStarts({ packs }: Starts): Uint8Array {
  const writer = new BitWriter();
  writer.writeGamma(packs.length + 1);
  let previous: Key = [];
  for (const { key, goesOn } of packs) {
    writeKey(writer, key, previous);
    writer.write(goesOn ? 1 : 0, 1);
    previous = key;
  }
  return writer.toBytes();
}

/** Reads the starts of a part from bytes whose seal was checked: damaged ones are not told here. */
export function readStarts(bytes: Uint8Array): PackStart[] {
  const reader = new BitReader(bytes);
  let key: Key = [];
  return Array.from({ length: reader.readGamma() - 1 }, (): PackStart => {
    key = readKey(reader, key);
    return { key, goesOn: reader.read(1) === 1 };
  });
}

/** The parts that tell which packs may tell of a run: the first, and the one behind the last. */
export function partRange(parts: readonly PartStart[], run: Key): { from: number; to: number } {
  const from = Math.max(0, lowerBound(parts, ({ key }) => compareKeys(key, run) >= 0) - 1);
  const to = lowerBound(parts, ({ key }) => compareStart(key, run) > 0);
  return { from, to: Math.max(to, Math.min(from + 1, parts.length)) };
}

/** Parts in a row as one. */
export function joinStarts(parts: readonly Starts[]): Starts {
  const packs = parts.flatMap((part, index) =>
    index === parts.length - 1 ? part.packs : part.packs.slice(0, -1),
  );
  return { first: parts[0]?.first ?? 0, packs };
}

/**
 * The packs that may tell of a run: the first of them, which alone tells how often it stands where it
 * stands often, and the one behind the last.
 */
export function packRange({ first, packs }: Starts, run: Key): { from: number; to: number } {
  const at = lowerBound(packs, ({ key }) => compareKeys(key, run) >= 0);
  const pack = packs[at];
  const startsHere = pack !== undefined && !pack.goesOn && compareKeys(pack.key, run) === 0;
  let from = startsHere ? at : Math.max(0, at - 1);
  while (from > 0 && packs[from]?.goesOn === true) from -= 1;
  const to = lowerBound(packs, ({ key }) => compareStart(key, run) > 0);
  return { from: first + from, to: first + to };
}
