import { describe, expect, it } from 'vitest';
import { findMetrics, type MetricLists } from '../../../src/metrics/findMetrics.ts';

const lists: MetricLists = {
  areas: [{ key: 'reception', cues: ['接待'] }],
  indicators: [
    { key: 'tasks', area: 'reception', match: ['接待任务'], units: ['批次'], isRank: false },
    { key: 'people', area: 'reception', match: ['接待任务'], units: ['人次'], isRank: false },
    { key: 'items', area: 'reception', match: ['考核事项'], units: ['项'], isRank: false },
  ],
};
const named = (text: string) =>
  findMetrics([{ id: 'p001', level: 0, part: null, text }], lists).map(
    ({ text: words, indicator, subject }) => ({ words, indicator, subject }),
  );

describe('what a figure counts', () => {
  it('at the end of a change is what its start does', () => {
    const [start, end] = named('清理考核事项，由年初的64项减少到29项。');
    expect(end).toEqual({ ...start, words: '29项' });
    expect(end?.indicator).toBe('items');
    expect(named('考核事项由64项减少到29人。')[1]?.indicator).toBeNull();
  });

  it('in a second unit is named by the words before the first, where the list has such an indicator', () => {
    const found = named('完成接待任务402批次、6100余人次。').map(({ indicator }) => indicator);
    expect(found).toEqual(['tasks', 'people']);
    expect(named('完成接待任务402批次、270余万字。')[1]?.indicator).toBeNull();
  });
});
