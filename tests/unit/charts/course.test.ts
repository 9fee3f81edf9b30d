import { expect, it } from 'vitest';
import { course } from '../../../src/charts/course.ts';
import { chartData } from '../../../src/charts/drawn.ts';
import { unknownKey } from '../../../src/schema/unknownKey.ts';
import { sampleObservation } from '../../support/sampleObservation.ts';

const pointsOf = (office: string) =>
  chartData([2016, 2015, 2016].map((year) => sampleObservation(year, { office }))).points;

it('a course has one point a year, in time, and none where nobody knows the office', () => {
  expect(course(pointsOf('east')).map(({ year }) => year)).toEqual([2015, 2016]);
  expect(course(pointsOf(unknownKey))).toEqual([]);
});
