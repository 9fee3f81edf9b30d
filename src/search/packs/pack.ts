import { BitReader } from './bitReader.ts';
import { BitWriter } from './bitWriter.ts';
import type { PackStart } from './directory.ts';
import { readGaps, writeGaps } from './gaps.ts';
import { readPair, writePair } from './pairs.ts';

/** A pair and where it stands in the text of its bundle: ascending offsets. */
export interface PairPlaces {
  pair: number;
  places: Uint32Array;
}

/** A pack as it is written: where it starts, and its bytes. */
export interface Pack extends PackStart {
  bytes: Uint8Array;
}

// 1,000 speeches at 4, 6 and 8 KB: see the commit that brought this file.
const packBits = 5 * 1024 * 8;
// So that a frequent pair's places are cut fine enough to pass over most of them.
const piecePlaces = 2048;

/** Cuts the pairs of a bundle, in order, into packs of some kilobytes, each of which is one file. */
export function* cutPacks(pairs: Iterable<PairPlaces>): Generator<Pack> {
  let writer = new BitWriter();
  let start: PackStart | null = null;
  let previous = 0;
  for (const { pair, places } of pairs) {
    let base = 0;
    for (let from = 0; from < places.length; from += piecePlaces) {
      if (start === null) {
        start = { pair, base };
        previous = pair;
      }
      const piece = places.subarray(from, from + piecePlaces);
      writer.write(1, 1);
      writePair(writer, pair, previous);
      writeGaps(writer, piece, base);
      previous = pair;
      base = (piece[piece.length - 1] ?? base) + 1;
      if (writer.length < packBits) continue;
      yield { ...start, bytes: writer.toBytes() };
      writer = new BitWriter();
      start = null;
    }
  }
  if (start !== null) yield { ...start, bytes: writer.toBytes() };
}

/** Adds the places of the pairs from `least` to `most` in a pack to `into`, pair by pair. */
export function readPack(
  bytes: Uint8Array,
  start: PackStart,
  least: number,
  most: number,
  into: number[],
): void {
  const reader = new BitReader(bytes);
  let { pair: previous, base } = start;
  // Behind the last entry there are zeros.
  while (reader.read(1) === 1) {
    const pair = readPair(reader, previous);
    if (pair > most) return;
    if (pair !== previous) base = 0;
    base = readGaps(reader, base, pair >= least ? into : null);
    previous = pair;
  }
}
