import type { PairPlaces } from '../packs/pack.ts';
import { pairOf } from '../packs/pairs.ts';
import { separator } from '../separator.ts';

const unitValues = 0x10000;

/** The UTF-16 units of a text, and behind the last one a separator. */
function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  units[text.length] = separator.charCodeAt(0);
  return units;
}

/**
 * Offsets in the order of the unit that stands `ahead` of each; those of the same unit keep their
 * order.
 */
function sortByUnit(offsets: Uint32Array, units: Uint16Array, ahead: number): Uint32Array {
  const next = new Uint32Array(unitValues);
  for (const offset of offsets) {
    const unit = units[offset + ahead] ?? 0;
    next[unit] = (next[unit] ?? 0) + 1;
  }
  let sum = 0;
  for (const [unit, count] of next.entries()) {
    next[unit] = sum;
    sum += count;
  }
  const sorted = new Uint32Array(offsets.length);
  for (const offset of offsets) {
    const unit = units[offset + ahead] ?? 0;
    const place = next[unit] ?? 0;
    sorted[place] = offset;
    next[unit] = place + 1;
  }
  return sorted;
}

/** Offsets of all units but separators, ascending. */
function offsetsOf(units: Uint16Array): Uint32Array {
  const gap = separator.charCodeAt(0);
  const offsets = new Uint32Array(units.length);
  let count = 0;
  for (const [offset, unit] of units.entries()) {
    if (unit === gap) continue;
    offsets[count] = offset;
    count += 1;
  }
  return offsets.slice(0, count);
}

/**
 * The pairs of a folded text in order, each with every place it stands at: the last unit makes one
 * with a separator. Two counting sorts, by the second unit and then by the first.
 */
export function* invert(folded: string): Generator<PairPlaces> {
  const units = unitsOf(folded);
  const places = sortByUnit(sortByUnit(offsetsOf(units), units, 1), units, 0);
  const pairAt = (index: number): number => {
    const offset = places[index] ?? 0;
    return pairOf(units[offset] ?? 0, units[offset + 1] ?? 0);
  };
  for (let start = 0, end = 0; start < places.length; start = end) {
    const pair = pairAt(start);
    while (end < places.length && pairAt(end) === pair) end += 1;
    yield { pair, places: places.subarray(start, end) };
  }
}
