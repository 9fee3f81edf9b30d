import type { BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';

const shiftBits = 5;
const mostShift = 31;

/** Bits that ascending numbers from `base` on take in Rice's code of a shift. */
function riceBits(numbers: Uint32Array, base: number, shift: number): number {
  let bits = numbers.length * (shift + 1);
  let next = base;
  for (const number of numbers) {
    bits += (number - next) >>> shift;
    next = number + 1;
  }
  return bits;
}

/** The best shift lies by the logarithm of the mean gap. */
function bestShift(numbers: Uint32Array, base: number): number {
  const last = numbers[numbers.length - 1] ?? base;
  const mean = (last - base + 1) / numbers.length;
  const guess = Math.min(mostShift - 1, Math.max(1, Math.floor(Math.log2(mean))));
  return [guess - 1, guess, guess + 1].reduce((best, shift) =>
    riceBits(numbers, base, shift) < riceBits(numbers, base, best) ? shift : best,
  );
}

/** Writes ascending distinct numbers, at least one and none below `base`, as gaps in Rice's code. */
export function writeGaps(writer: BitWriter, numbers: Uint32Array, base: number): void {
  const shift = bestShift(numbers, base);
  writer.writeGamma(numbers.length);
  writer.write(shift, shiftBits);
  let next = base;
  for (const number of numbers) {
    const gap = number - next;
    writer.writeUnary(gap >>> shift);
    writer.write(gap, shift);
    next = number + 1;
  }
}

/** Reads what `writeGaps` wrote into a list, or passes over it; returns the number behind the last. */
export function readGaps(reader: BitReader, base: number, into: number[] | null): number {
  const count = reader.readGamma();
  const shift = reader.read(shiftBits);
  let next = base;
  for (let done = 0; done < count; done += 1) {
    const number = next + ((reader.readUnary() << shift) | reader.read(shift));
    into?.push(number);
    next = number + 1;
  }
  return next;
}
