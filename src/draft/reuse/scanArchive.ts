import type { ArchiveText } from '../archive/archiveText.ts';
import { seam, skipped, type Symbols } from '../archive/symbols.ts';
import { bitOf, gramLength, nextHash, wordOf, type GramIndex } from './gramIndex.ts';

/** A stretch that stands in the draft and in a paragraph, and cannot be made longer. */
export type Meet = (
  /** Index of its first symbol in the draft, and how many it has. */
  start: number,
  length: number,
  /** The paragraph, and where in the units it begins. */
  paragraph: number,
  from: number,
) => void;

/** The paragraph that holds an offset; `near` is one before it. */
function paragraphAt(starts: Int32Array, offset: number, near: number): number {
  let step = 1;
  while (near + step < starts.length - 1 && offset >= (starts[near + step] ?? 0)) step *= 2;
  let low = near;
  let high = Math.min(starts.length - 2, near + step);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Calls back for every longest stretch of the draft that stands in the archive, of eight symbols and
 * more. The archive is read once, at a step a unit: what has an index is the draft.
 */
export function scanArchive(
  { units, starts }: ArchiveText,
  { symbols }: Symbols,
  { numbers, map, heads, before }: GramIndex,
  table: Uint16Array,
  meet: Meet,
): void {
  let near = 0;
  const previous = (at: number): number => {
    let back = at - 1;
    while (back >= 0 && table[units[back] ?? 0] === skipped) back -= 1;
    return back;
  };
  const next = (at: number): number => {
    let on = at + 1;
    while (on < units.length && table[units[on] ?? 0] === skipped) on += 1;
    return on;
  };
  const symbolAt = (at: number): number => {
    const unit = units[at];
    return unit === undefined ? seam : (table[unit] ?? seam);
  };
  /** Holds the gram that ends at `at` against the one of the draft that ends at `own`. */
  const compare = (at: number, own: number): void => {
    let back = at;
    for (let count = 0; count < gramLength; count += 1) {
      if (symbolAt(back) !== symbols[own - count]) return;
      back = previous(back);
    }
    const lead = symbolAt(back);
    // What goes on to the left was met from its own start.
    if (lead !== seam && lead === symbols[own - gramLength]) return;
    let length = gramLength;
    let on = next(at);
    while (symbolAt(on) !== seam && symbolAt(on) === symbols[own - gramLength + 1 + length]) {
      length += 1;
      on = next(on);
    }
    near = paragraphAt(starts, at, near);
    meet(own - gramLength + 1, length, near, next(back));
  };
  const newline = '\n'.charCodeAt(0);
  let hash = 0;
  let run = 0;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
    const number = numbers[unit] ?? 0;
    if (number === 0) continue;
    if (unit === newline) {
      run = 0;
      continue;
    }
    hash = nextHash(hash, number);
    run += 1;
    if (run < gramLength || ((map[wordOf(hash)] ?? 0) & bitOf(hash)) === 0) continue;
    for (let own = heads.get(hash) ?? -1; own >= 0; own = before[own] ?? -1) compare(at, own);
  }
}
