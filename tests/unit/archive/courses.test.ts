import { describe, expect, it } from 'vitest';
import { countCourses, coursesOf } from '../../../src/archive/courses.ts';
import type { Reading } from '../../../src/archive/readings.ts';
import type { Metric } from '../../../src/schema/metric.ts';
import { sampleEntry, sampleMetric } from '../../support/sampleSpeech.ts';

const reading = (year: number, change: Partial<Metric>): Reading => ({
  entry: sampleEntry(`s${String(year)}`, 'east', year, 1),
  metric: sampleMetric(change),
});
const up = { direction: 'up', base: null } as const;

describe('the course of a figure', () => {
  it('is what its own words say, before what the one before it says', () => {
    const told = reading(2020, { value: 5, comparison: up });
    expect(coursesOf(told.entry.data, told.metric, [told, reading(2019, { value: 9 })])).toEqual([
      'up',
    ]);
  });

  it('is a rise where a place in an order gets better', () => {
    const ranked = (year: number, value: number) => reading(year, { value, qualifier: 'rank' });
    const [now, before] = [ranked(2020, 1), ranked(2019, 3)];
    expect(coursesOf(now.entry.data, now.metric, [now, before])).toEqual(['up']);
  });

  it('is a whole only for a share, and not for a rise of 100%', () => {
    const share = reading(2020, { value: 100, unit: '%' });
    expect(coursesOf(share.entry.data, share.metric, [])).toEqual(['full']);
    const rise = reading(2020, { value: 100, unit: '%', comparison: up });
    expect(coursesOf(rise.entry.data, rise.metric, [])).toEqual(['up']);
  });

  it('is counted over all readings, and a course that none took is left out', () => {
    const readings = [
      reading(2021, { value: 12 }),
      reading(2020, { value: 9 }),
      reading(2019, { value: 10 }),
      reading(2019, { value: 11, status: 'target' }),
    ];
    expect([...countCourses(readings)].sort()).toEqual([
      ['down', 1],
      ['target', 1],
      ['up', 1],
    ]);
  });
});
