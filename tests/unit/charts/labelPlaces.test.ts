import { expect, it } from 'vitest';
import { chartData } from '../../../src/charts/drawn.ts';
import { labelPlaces } from '../../../src/charts/labelPlaces.ts';
import { sampleObservation } from '../../support/sampleObservation.ts';

const placed = (...values: number[]) => {
  const { points } = chartData(
    values.map((value, at) => sampleObservation(2015 + at, { value, low: value, high: value })),
  );
  const { above, below } = labelPlaces(points);
  const told = (list: typeof above) => list.map(({ value }) => value);
  return [told(above), told(below)];
};

it('a number stands above its point, but below one that the line comes down to', () => {
  expect(placed(10, 20, 30)).toEqual([[10, 20, 30], []]);
  expect(placed(30, 10, 20)).toEqual([[30, 20], [10]]);
  expect(placed(30, 20, 10)).toEqual([[30, 20], [10]]);
});

it('an aim beside a result of the same year has none', () => {
  const { points } = chartData([
    sampleObservation(2015, { value: 10 }),
    sampleObservation(2015, { value: 12, isTarget: true }),
    sampleObservation(2016, { value: 12, isTarget: true }),
  ]);
  const { above, below } = labelPlaces(points);
  expect([...above, ...below].map(({ year, isTarget }) => [year, isTarget])).toEqual([
    [2015, false],
    [2016, true],
  ]);
});
