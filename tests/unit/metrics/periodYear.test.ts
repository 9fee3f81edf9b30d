import { describe, expect, it } from 'vitest';
import { readLists } from '../../../src/import/read/lists.ts';
import { findMetrics } from '../../../src/metrics/findMetrics.ts';
import { isLater } from '../../../src/metrics/subjects/periodYear.ts';

describe('a time after the year of a speech', () => {
  it.each([
    ['到2027年', 2024, true],
    ['到二〇二七年', 2024, true],
    ['2022年至2026年', 2024, true],
    ['2024年', 2024, false],
    ['上半年', 2024, false],
    ['到2027年', null, false],
    [null, 2024, false],
  ])('%s in a speech of %s', (period, year, isAhead) => {
    expect(isLater(period, year)).toBe(isAhead);
  });

  it('makes an aim of a figure that no other word calls one', () => {
    const block = { id: 'p001', level: 0, part: null, text: '到2027年，高铁里程达到500公里。' };
    const lists = readLists('content');
    const statusIn = (year: number | null) =>
      findMetrics([block], lists, year).map(({ status, sure }) => [status, sure?.status]);
    expect(statusIn(2024)).toEqual([['target', 'likely']]);
    expect(statusIn(2027)).toEqual([[undefined, undefined]]);
    expect(statusIn(null)).toEqual([[undefined, undefined]]);
  });
});
