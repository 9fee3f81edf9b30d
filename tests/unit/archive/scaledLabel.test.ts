import { expect, it } from 'vitest';
import { scaledLabel, shortLabel } from '../../../src/archive/scaledLabel.ts';

it.each([
  [50_000, 200_000, '5万'],
  [25_000, 200_000, '2.5万'],
  [50_000, 60_000, '50,000'],
  [30_448_000_000, undefined, '304.48亿'],
  [0, 200_000, '0'],
  [402, undefined, '402'],
])('%d on an axis up to %s stands as %s', (value, largest, label) => {
  expect(scaledLabel(value, largest)).toBe(label);
});

it.each([
  [30_120_000_000, '301.2亿'],
  [126_000, '12.6万'],
  [181_040, '181,040'],
  [402, '402'],
])('%d is written the shorter way: %s', (value, label) => {
  expect(shortLabel(value)).toBe(label);
});
