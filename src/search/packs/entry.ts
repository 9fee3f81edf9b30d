import type { BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';
import { writeCounts } from './counts.ts';
import { readGaps, writeGaps } from './gaps.ts';
import { readKey, writeKey, type Key } from './keys.ts';

/**
 * What packs hold, in order of keys. Every place of a bundle's text is in one entry of places:
 * - `places`: of all runs that begin with the key; ascending;
 * - `more`: further places of the entry before, ascending, none below `base`;
 * - `range`: of runs that begin with the key's units but the last, which is the least that the runs
 *   have in its place; the entry behind tells where they end;
 * - `counts`: of a run that stands so often that its places follow by what comes behind it: how often
 *   it stands in each speech of the bundle.
 */
export type Entry =
  | { kind: 'places' | 'range'; key: Key; places: Uint32Array }
  | { kind: 'more'; key: Key; places: Uint32Array; base: number }
  | { kind: 'counts'; key: Key; counts: Uint32Array };

export type EntryKind = Entry['kind'];

const kinds: readonly EntryKind[] = ['places', 'range', 'counts', 'more'];
const baseBits = 32;

/** Writes an entry. `previous` is the key of the one before. */
export function writeEntry(writer: BitWriter, entry: Entry, previous: Key): void {
  writer.write(1, 1);
  writeKey(writer, entry.key, previous);
  writer.writeUnary(kinds.indexOf(entry.kind));
  if (entry.kind === 'counts') {
    writeCounts(writer, entry.counts);
    return;
  }
  const base = entry.kind === 'more' ? entry.base : 0;
  if (entry.kind === 'more') writer.write(base, baseBits);
  writeGaps(writer, entry.places, base);
}

/** The head of the next entry; null behind the last one, where there are zeros. */
export function readHead(
  reader: BitReader,
  previous: Key,
): { key: number[]; kind: EntryKind } | null {
  if (reader.read(1) === 0) return null;
  const key = readKey(reader, previous);
  return { key, kind: kinds[reader.readUnary()] ?? 'places' };
}

/** Reads the places of an entry behind its head into a list, or passes over them. */
export function readPlaces(reader: BitReader, kind: EntryKind, into: number[] | null): void {
  readGaps(reader, kind === 'more' ? reader.read(baseBits) : 0, into);
}
