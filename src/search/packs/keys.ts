import type { BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';

/** UTF-16 units that runs of characters start with; keys are in order of their units, shorter first. */
export type Key = readonly number[];

const unitBits = 16;

/** A run of text as a key: its UTF-16 units. */
export function keyOf(run: string): number[] {
  return Array.from({ length: run.length }, (_, index) => run.charCodeAt(index));
}

/** How many units two keys begin with in common. */
export function sharedUnits(one: Key, other: Key): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1;
  return count;
}

/** Below 0 when `one` comes before `other`, 0 when they are the same. */
export function compareKeys(one: Key, other: Key): number {
  const shared = sharedUnits(one, other);
  return (one[shared] ?? -1) - (other[shared] ?? -1);
}

/** The same, of so many units of `one` at most as `other` has: 0 when `one` begins with `other`. */
export function compareStart(one: Key, other: Key): number {
  const shared = sharedUnits(one, other);
  return shared === other.length ? 0 : compareKeys(one, other);
}

/** Writes a key that is not before `previous`. Most differ in their second and last unit. */
export function writeKey(writer: BitWriter, key: Key, previous: Key): void {
  const shared = sharedUnits(key, previous);
  const isPlain = shared === 1 && key.length === 2 && previous.length >= 2;
  writer.write(isPlain ? 0 : 1, 1);
  if (!isPlain) {
    writer.writeGamma(shared + 1);
    writer.writeGamma(key.length - shared + 1);
  }
  for (let index = shared; index < key.length; index += 1) {
    const unit = key[index] ?? 0;
    // In order: at the first unit that differs, only the step is new.
    if (index === shared && index < previous.length)
      writer.writeGamma(unit - (previous[index] ?? 0));
    else writer.write(unit, unitBits);
  }
}

/** Reads what `writeKey` wrote after the same `previous`. */
export function readKey(reader: BitReader, previous: Key): number[] {
  const isPlain = reader.read(1) === 0;
  const shared = isPlain ? 1 : reader.readGamma() - 1;
  const more = isPlain ? 1 : reader.readGamma() - 1;
  const key = previous.slice(0, shared);
  for (let index = shared; index < shared + more; index += 1) {
    const isStep = index === shared && index < previous.length;
    key.push(isStep ? (previous[index] ?? 0) + reader.readGamma() : reader.read(unitBits));
  }
  return key;
}
