import { numberLabel } from './numberLabel.ts';

const scales = [
  [100_000_000, '亿'],
  [10_000, '万'],
] as const;

// Four digits are read at a glance; 2.5万 is no longer than 25,000, but 304.48亿 is than eleven digits.
const least = 10;

/**
 * A number in the scale that suits the largest of its kind, as Chinese readers count: 30,448,000,000 is
 * 304.48亿, on an axis up to 200,000 50,000 is 5万. Zero and small numbers stand as they are.
 */
export function scaledLabel(value: number, largest: number = Math.abs(value)): string {
  const scale = scales.find(([size]) => largest >= size * least);
  if (!scale || value === 0) return numberLabel(value);
  const [size, name] = scale;
  return `${numberLabel(Number((value / size).toPrecision(12)))}${name}`;
}

/** The shorter of a number in full and in its scale: 301.2亿, but 181,040. */
export function shortLabel(value: number): string {
  const [full, scaled] = [numberLabel(value), scaledLabel(value)];
  return scaled.length < full.length ? scaled : full;
}
