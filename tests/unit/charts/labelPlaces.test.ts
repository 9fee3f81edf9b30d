import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/archive/observation.ts';
import { chartData } from '../../../src/charts/drawn.ts';
import { labelPlaces } from '../../../src/charts/labelPlaces.ts';
import { chartLayout } from '../../../src/charts/layout.ts';
import { sampleObservation } from '../../support/sampleObservation.ts';

const placed = (observations: readonly Observation[], width = 832) => {
  const data = chartData(observations);
  const places = labelPlaces(data, chartLayout(data, { width, panels: 'columns' }, 50));
  return data.points.flatMap((point) => {
    const side = places.get(point);
    return side === undefined ? [] : [`${point.shortLabel} ${side}`];
  });
};
const course = (...values: number[]) =>
  values.map((value, at) => sampleObservation(2015 + at, { value, low: value, high: value }));

describe('the number beside a point', () => {
  it('stands above it, but below one that the line comes down to', () => {
    expect(placed(course(10, 20, 30))).toEqual(['10 above', '20 above', '30 above']);
    expect(placed(course(30, 10, 20))).toEqual(['30 above', '10 below', '20 above']);
    expect(placed(course(90, 60, 30))).toEqual(['90 above', '60 above', '30 below']);
  });

  it('stands above where there is no room below', () => {
    expect(placed(course(100, 1))).toEqual(['100 above', '1 above']);
  });

  it('is left to the table where it would lie on another one, the newest kept', () => {
    const values = Array.from({ length: 12 }, (_, at) => 100_000 + at);
    const shown = placed(course(...values), 240);
    expect(shown.length).toBeLessThan(12);
    expect(shown.at(-1)).toBe('100011 above');
  });

  it('is not told of an aim beside a result of the same year', () => {
    const aim = { value: 12, isTarget: true };
    expect(
      placed([
        sampleObservation(2015, { value: 10 }),
        sampleObservation(2015, aim),
        sampleObservation(2016, aim),
      ]),
    ).toEqual(['10 above', '12 above']);
  });

  it('stands beside the foot of a bar', () => {
    const masked = { certainty: 'masked', value: null, low: 10, high: 99 } as const;
    const shown = placed([
      sampleObservation(2015, { value: 60 }),
      sampleObservation(2016, { ...masked, shortLabel: '几十' }),
    ]);
    expect(shown).toEqual(['60 above', '几十 right']);
  });
});
