import type { BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';

const unitBits = 16;
const unitValues = 0x10000;

/** Two UTF-16 units, one right after the other, as one number; pairs are in order of their units. */
export function pairOf(first: number, second: number): number {
  return first * unitValues + second;
}

/** Writes a pair that is not before `previous`. */
export function writePair(writer: BitWriter, pair: number, previous: number): void {
  const step = Math.floor(pair / unitValues) - Math.floor(previous / unitValues);
  writer.writeGamma(step + 1);
  if (step === 0) writer.writeGamma(pair - previous + 1);
  else writer.write(pair % unitValues, unitBits);
}

/** Reads what `writePair` wrote after the same `previous`. */
export function readPair(reader: BitReader, previous: number): number {
  const step = reader.readGamma() - 1;
  if (step === 0) return previous + reader.readGamma() - 1;
  return (Math.floor(previous / unitValues) + step) * unitValues + reader.read(unitBits);
}
