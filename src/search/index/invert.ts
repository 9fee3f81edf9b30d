import { separator } from '../separator.ts';
import { splitRuns, type SplitText } from './splitRuns.ts';
import type { Entry } from '../packs/entry.ts';

/** The UTF-16 units of a text, and behind the last one a separator. */
function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  units[text.length] = separator.charCodeAt(0);
  return units;
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
 * The runs of a folded text as entries of an index, in order, with every place of a unit in one entry:
 * the last unit makes a run with a separator. `starts` are the offsets of the speeches in the text.
 */
export function* invert(
  folded: string,
  starts: readonly number[],
  most?: number,
): Generator<Entry> {
  const units = unitsOf(folded);
  const text: SplitText = { units, starts };
  yield* splitRuns(text, offsetsOf(units), most);
}
