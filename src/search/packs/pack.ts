import { BitWriter } from './bitWriter.ts';
import { writeEntry, type Entry } from './entry.ts';
import { sharedUnits, type Key } from './keys.ts';
import type { PackStart } from './starts.ts';

/** A pack as it is written: where it starts, and its bytes. */
export interface Pack extends PackStart {
  bytes: Uint8Array;
}

const packBits = 5 * 1024 * 8;

/** The shortest key behind `last` that is not behind `first`. */
function between(last: Key, first: Key): number[] {
  return first.slice(0, sharedUnits(last, first) + 1);
}

/** Cuts the entries of a bundle, in order, into packs of some kilobytes, each of which is one file. */
export function* cutPacks(entries: Iterable<Entry>): Generator<Pack> {
  let writer = new BitWriter();
  let start: PackStart | null = null;
  let previous: Key = [];
  for (const entry of entries) {
    if (start === null) {
      start = { key: between(previous, entry.key), goesOn: entry.kind === 'more' };
      previous = start.key;
    }
    writeEntry(writer, entry, previous);
    previous = entry.key;
    if (writer.length < packBits) continue;
    yield { ...start, bytes: writer.toBytes() };
    writer = new BitWriter();
    start = null;
  }
  if (start !== null) yield { ...start, bytes: writer.toBytes() };
}
