import type { BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';

const shiftBits = 5;

function bitsOf(counts: Uint32Array, shift: number): number {
  return counts.reduce((sum, count) => sum + (count >>> shift) + 1 + shift, 0);
}

/** The best shift lies by the logarithm of the mean. */
function bestShift(counts: Uint32Array): number {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const guess = Math.max(1, Math.floor(Math.log2(mean + 1)));
  return [guess - 1, guess, guess + 1].reduce((best, shift) =>
    bitsOf(counts, shift) < bitsOf(counts, best) ? shift : best,
  );
}

/** Writes numbers, at least one, in Rice's code. How many there are is to be known. */
export function writeCounts(writer: BitWriter, counts: Uint32Array): void {
  const shift = bestShift(counts);
  writer.write(shift, shiftBits);
  for (const count of counts) {
    writer.writeUnary(count >>> shift);
    writer.write(count, shift);
  }
}

/** Reads so many numbers that `writeCounts` wrote. */
export function readCounts(reader: BitReader, length: number): Uint32Array {
  const shift = reader.read(shiftBits);
  return Uint32Array.from({ length }, () => (reader.readUnary() << shift) | reader.read(shift));
}
