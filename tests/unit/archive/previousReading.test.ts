import { describe, expect, it } from 'vitest';
import { changeLabel, changeMerit } from '../../../src/archive/changeLabel.ts';
import { changeOf } from '../../../src/archive/previousReading.ts';
import type { Reading } from '../../../src/archive/readings.ts';
import { unknownKey } from '../../../src/schema/unknownKey.ts';
import type { Metric } from '../../../src/schema/metric.ts';
import { sampleEntry, sampleMetric } from '../../support/sampleSpeech.ts';

const reading = (year: number, change: Partial<Metric>, office = 'east'): Reading => ({
  entry: sampleEntry(`s${String(year)}`, office, year, 1),
  metric: sampleMetric(change),
});
const now = sampleEntry('now', 'east', 2020, 1).data;

function change(metric: Partial<Metric>, ...before: Reading[]) {
  const found = changeOf(now, sampleMetric(metric), before);
  return found && { year: found.previous.entry.id, label: changeLabel(found) };
}

describe('the change from the previous speech', () => {
  it('is from the newest earlier year of the office, whatever the order', () => {
    const before = [reading(2017, { value: 5 }), reading(2018, { value: 10 })];
    expect(change({ value: 12 }, ...before)).toEqual({ year: 's2018', label: '↑ 20%' });
  });

  it.each([
    ['another office', reading(2018, { value: 10 }, 'west')],
    ['another unit', reading(2018, { unit: '件次' })],
    ['another span', reading(2018, { period: '截止5月底' })],
    ['a later year', reading(2021, {})],
    ['a target', reading(2018, { status: 'target' })],
    ['a change', reading(2018, { comparison: { direction: 'up', base: null } })],
    ['a masked figure', reading(2018, { value: null, masked: { digits: 2 } })],
  ])('is none from %s', (_, before) => {
    expect(change({}, before)).toBeNull();
  });

  it('is none where nobody knows whose the speeches are', () => {
    const open = sampleEntry('now', unknownKey, 2020, 1).data;
    const before = [reading(2018, { value: 10 }, unknownKey)];
    expect(changeOf(open, sampleMetric({ value: 12 }), before)).toBeNull();
  });

  it('tells points of a percentage, places of a rank and about of a bounded figure', () => {
    const percent = { unit: '%', value: 96 };
    expect(change({ ...percent, value: 98.5 }, reading(2019, percent))?.label).toBe(
      '↑ 2.5 个百分点',
    );
    const rank = { qualifier: 'rank', unit: '名' } as const;
    expect(change({ ...rank, value: 1 }, reading(2019, { ...rank, value: 3 }))?.label).toBe(
      '↑ 2 位',
    );
    expect(change({ value: 6, qualifier: 'over' }, reading(2019, { value: 12 }))?.label).toBe(
      '↓ 约 50%',
    );
    expect(change({ value: 12 }, reading(2019, { value: 12 }))?.label).toBe('＝');
  });

  it('is better or worse only where the list says which way is good', () => {
    const found = changeOf(now, sampleMetric({ value: 20 }), [reading(2019, { value: 10 })]);
    if (!found) throw new Error('no change');
    expect(changeMerit(found, { direction: 'good' })).toBe('better');
    expect(changeMerit(found, { direction: 'neutral' })).toBeNull();
    expect(changeMerit(found, undefined)).toBeNull();
  });
});
