import { describe, expect, it } from 'vitest';
import { comparableReadings, inIndicatorUnit } from '../../../src/archive/comparable.ts';
import { changeOf } from '../../../src/archive/previousReading.ts';
import { partsTable } from '../../../src/archive/partsTable.ts';
import { totalOf } from '../../../src/archive/totalOf.ts';
import type { Metric } from '../../../src/schema/metric.ts';
import { sampleEntry, sampleMetric } from '../../support/sampleSpeech.ts';

const distance = { unit: '公里', convert: { 里: 0.5, 千米: 1 } };

describe('a figure in the unit of its indicator', () => {
  it('converts by the list, both ends of a range, and keeps its words', () => {
    const metric = sampleMetric({
      value: 300,
      upper: 500,
      qualifier: 'range',
      unit: '里',
      text: '300—500里',
    });
    expect(inIndicatorUnit(metric, distance)).toMatchObject({
      value: 150,
      upper: 250,
      unit: '公里',
      text: '300—500里',
    });
  });

  it('has no binary noise', () => {
    const metric = sampleMetric({ value: 3, unit: '甲' });
    expect(inIndicatorUnit(metric, { unit: '乙', convert: { 甲: 0.1 } }).value).toBe(0.3);
  });

  it.each([['件'], ['%'], [null]])('stays as it is where %s converts to nothing', (unit) => {
    const metric = sampleMetric({ unit });
    expect(inIndicatorUnit(metric, distance)).toBe(metric);
  });

  it('keeps its unit where it is masked: the digits are of that, unless the two are the same', () => {
    const masked = sampleMetric({ value: null, unit: '里', masked: { digits: 3 } });
    expect(inIndicatorUnit(masked, distance)).toBe(masked);
    const same = { ...masked, unit: '千米' };
    expect(inIndicatorUnit(same, distance)).toMatchObject({ value: null, unit: '公里' });
  });

  it('is ten hundredths for each tenth where the indicator is a share: 七成以上', () => {
    const share = sampleMetric({ value: 7, unit: '成', qualifier: 'over' });
    expect(inIndicatorUnit(share, { unit: '%' })).toMatchObject({ value: 70, unit: '%' });
    expect(inIndicatorUnit(share, { unit: '件' })).toBe(share);
  });

  it('is compared with the year before, whatever unit that was told in', () => {
    const before = [
      {
        entry: sampleEntry('s2019', 'east', 2019, 1),
        metric: sampleMetric({ value: 200, unit: '里' }),
      },
    ];
    const now = sampleEntry('s2020', 'east', 2020, 1).data;
    const metric = sampleMetric({ value: 110, unit: '公里' });
    expect(changeOf(now, metric, before)).toBeNull();
    expect(changeOf(now, metric, comparableReadings(before, distance))?.percent).toBeCloseTo(10);
  });
});

describe('a total and its parts', () => {
  const row = (values: (number | null)[], total: Partial<Metric>) => {
    const entry = sampleEntry('s2020', 'east', 2020, 1);
    const reading = (change: Partial<Metric>) => ({ entry, metric: sampleMetric(change) });
    return partsTable(
      [reading(total)],
      values.map((value) =>
        value === null ? [] : [reading({ value, text: `${String(value)}期` })],
      ),
    )[0];
  };

  it.each([
    ['sum to it', [81, 32, 33], { value: 146, text: '146期' }, true],
    ['do not', [80, 33, 27], { value: 138, text: '138期' }, false],
    [
      'sum to it as far as 余 allows',
      [81, 32, 33],
      { value: 140, text: '140余期', qualifier: 'over' },
      true,
    ],
    ['sum to it without one that is not told', [81, 65, null], { value: 146, text: '146期' }, true],
    [
      'exceed it without one that is not told',
      [81, 66, null],
      { value: 146, text: '146期' },
      false,
    ],
    [
      'may lack the rest where one is not told',
      [81, 32, null],
      { value: 146, text: '146期' },
      null,
    ],
  ] as const)('%s', (_, parts, total, agrees) => {
    expect(row([...parts], total)?.agrees).toBe(agrees);
  });

  it('make no row where fewer than two parts are told', () => {
    expect(row([81, null], { value: 146 })).toBeUndefined();
  });

  it('know each other either way', () => {
    const indicators = new Map([
      ['a', { parts: ['b'] }],
      ['b', {}],
      ['c', { total: 'a' }],
    ]);
    expect(['a', 'b', 'c'].map((key) => totalOf(key, indicators))).toEqual([null, 'a', 'a']);
  });
});
