import { BitReader } from './bitReader.ts';
import { readCounts } from './counts.ts';
import { readHead, readPlaces } from './entry.ts';
import { sharedUnits, type Key } from './keys.ts';

/** What packs tell of a run. */
export interface Found {
  /** How often it stands in each speech, where its places are spread over many entries. */
  counts: Uint32Array | null;
  /** Places at which the run may stand; within an entry they ascend. */
  places: number[];
  /** With how many of its first units it is sure to stand there. */
  sure: number;
}

export const nothingFound = (): Found => ({ counts: null, places: [], sure: 0 });

function begin(found: Found, sure: number): void {
  found.places = [];
  found.sure = sure;
}

/**
 * Looks a run up in a pack, `start` being its first key and `speeches` how many the bundle has. Packs
 * are looked in by their order, each with what was found in those before.
 */
export function lookUp(
  bytes: Uint8Array,
  start: Key,
  run: Key,
  speeches: number,
  found: Found,
): void {
  const reader = new BitReader(bytes);
  let head = readHead(reader, start);
  for (; head !== null; head = readHead(reader, head.key)) {
    const { key, kind } = head;
    const shared = sharedUnits(key, run);
    const isApart = shared < key.length && shared < run.length;
    if (isApart && (key[shared] ?? 0) > (run[shared] ?? 0)) return;
    // How many units of the key all runs of the entry begin with.
    const own = kind === 'range' ? key.length - 1 : key.length;
    const isSure = shared === run.length && own >= run.length;
    if (kind === 'counts') {
      const counts = readCounts(reader, speeches);
      if (isSure && own > run.length) continue;
      begin(found, isSure ? run.length : 0);
      if (isSure) found.counts = counts;
      continue;
    }
    const mayHold = isSure || shared >= own;
    const isFirst = kind !== 'more' && (!isSure || found.sure < run.length);
    if (isFirst) begin(found, mayHold ? Math.min(own, run.length) : 0);
    readPlaces(reader, kind, mayHold ? found.places : null);
  }
}
