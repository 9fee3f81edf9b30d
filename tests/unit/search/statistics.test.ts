import { describe, expect, it } from 'vitest';
import { associate } from '../../../src/search/statistics/association.ts';
import { oneOfEach, sampleHits, sortHits } from '../../../src/search/statistics/chooseHits.ts';
import { collocatesOf } from '../../../src/search/statistics/collocates.ts';
import { countByGroup, rankFillers } from '../../../src/search/statistics/countByGroup.ts';

describe('statistics of hits', () => {
  it('measure company as their authors define it', () => {
    const measured = associate({ together: 16, hits: 32, collocate: 64, size: 16_384, window: 4 });
    // By chance 32 × 64 × 4 / 16,384 = 0.5 times.
    expect(measured.mutualInformation).toBe(5);
    expect(measured.tScore).toBe(15.5 / 4);
    expect(measured.logDice).toBeCloseTo(14 + Math.log2(32 / 96), 10);
    const always = associate({ together: 9, hits: 9, collocate: 9, size: 1000, window: 1 });
    expect(always.logDice).toBe(14);
  });

  it('list pairs of characters beside hits, each once a hit', () => {
    const hits = [
      { before: '狠抓', after: '工作工作落实' },
      { before: '，', after: '工作，落' },
    ];
    const corpus = { size: 100, count: () => 4 };
    const options = { side: 'right', window: 4, least: 2 } as const;
    expect(collocatesOf(hits, corpus, options).map(({ text, count }) => [text, count])).toEqual([
      ['工作', 2],
    ]);
    const left = collocatesOf(hits, corpus, { side: 'left', window: 4, least: 1 });
    expect(left.map(({ text }) => text)).toEqual(['狠抓']);
  });

  it('count by group against the size of its text', () => {
    const sizes = new Map([
      ['2019', 20_000],
      ['2020', 5000],
    ]);
    expect(countByGroup(['2019', '2019', '2019', 'unknown'], sizes)).toEqual([
      { key: '2019', hits: 3, characters: 20_000, rate: 1.5 },
      { key: '2020', hits: 0, characters: 5000, rate: 0 },
      { key: 'unknown', hits: 1, characters: 0, rate: null },
    ]);
  });

  it('rank what fills a slot', () => {
    expect(rankFillers(['落', '实', null, '实'])).toEqual([
      { text: '实', count: 2 },
      { text: '落', count: 1 },
    ]);
  });

  it('thin to one a speech', () => {
    const speeches = [1, 1, 4];
    const kept = oneOfEach(Int32Array.of(0, 1, 2), (hit) => speeches[hit] ?? 0);
    expect([...kept]).toEqual([0, 2]);
  });

  it('sample by a seed, every hit as likely as the others', () => {
    const hits = Int32Array.from({ length: 10 }, (_, index) => index);
    expect(sampleHits(hits, 4, 7)).toEqual(sampleHits(hits, 4, 7));
    expect(sampleHits(hits, 40, 7)).toEqual(hits);
    const taken = Array.from(hits, () => 0);
    for (let seed = 0; seed < 5000; seed += 1) {
      const sample = sampleHits(hits, 4, seed * 104_729);
      expect(sample).toHaveLength(4);
      for (const hit of sample) taken[hit] = (taken[hit] ?? 0) + 1;
    }
    for (const count of taken) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('sort by the words on the left from the match outwards', () => {
    const line = (before: string, after: string) => ({
      ...{ before, match: '抓', after, date: '2020', office: '样例' },
    });
    const hits = [line('一乙', '丙'), line('二甲', '丁'), line('一甲', '乙')];
    expect(sortHits(hits, 'left').map(({ before }) => before)).toEqual(['一乙', '一甲', '二甲']);
    expect(sortHits(hits, 'right').map(({ after }) => after)).toEqual(['丁', '丙', '乙']);
    expect(sortHits(hits, 'date')).toEqual(hits);
  });
});
