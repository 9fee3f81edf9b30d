import { describe, expect, it } from 'vitest';
import { datedFindings } from '../../../src/draft/dated/datedFindings.ts';
import { findPlans, planYears } from '../../../src/draft/dated/planYears.ts';
import { findTerms } from '../../../src/draft/dated/terms.ts';
import { chunksOf } from '../../support/draft/sampleChunks.ts';

const told = (words: string, year: number | null) =>
  findPlans(words, year).map(({ rank, words: at, reason }) => `${rank} ${at}：${reason}`);

describe('five-year plans', () => {
  it('have their years', () => {
    expect([1, 2, 3, 5, 10, 14].map(planYears)).toEqual([
      [1953, 1957],
      [1958, 1962],
      [1966, 1970],
      [1976, 1980],
      [2001, 2005],
      [2021, 2025],
    ]);
  });

  it('that are over, or have not begun, are told', () => {
    expect(told('要围绕“十二五”规划抓好样例。', 2024)).toEqual([
      'likely “十二五”：“十二五”是 2011—2015 年，本稿写 2024 年',
    ]);
    expect(told('全面实施十六五规划。', 2024)).toHaveLength(1);
  });

  it('of the draft’s own time, or the year before and after, are not', () => {
    expect(told('要围绕“十四五”规划抓好样例，谋划“十五五”规划。', 2025)).toEqual([]);
    expect(told('“十三五”规划收官。', 2021)).toEqual([]);
    expect(told('要围绕“十二五”规划抓好样例。', null)).toEqual([]);
  });

  it('that the draft looks back at are a hint only', () => {
    expect(told('比“八五”时期增长一成。', 2001)[0]).toMatch(/^hint/u);
    expect(told('样例完成了“十一五”规划的任务。', 2013)[0]).toMatch(/^hint/u);
  });
});

describe('terms of a time', () => {
  it('are slogans in quotation marks and campaigns of a year, each once', () => {
    const found = findTerms(
      '开展“样例先行”活动，“样例先行”是关键。今年是作风建设年，甲说“样例很好”。',
    );
    expect(found.map(({ words, spans }) => [words, spans.length])).toEqual([
      ['样例先行', 2],
      ['今年是作风建设年', 1],
    ]);
  });

  const archive = {
    chunks: chunksOf([
      { id: 'old', year: '2018', date: '2018年', texts: ['开展“样例先行”活动。'] },
      { id: 'new', year: '2023', date: '2023年', texts: ['开展“样例领先”活动。'] },
    ]),
    offices: {},
  };
  const dated = (words: string) => datedFindings(words, archive, 2024, 2023);

  it('are told when the archive has not used them for three years, with the last place', () => {
    const [found, ...others] = dated('继续开展“样例先行”活动。');
    expect(others).toEqual([]);
    expect(found?.reason).toBe('“样例先行”文库里用过 1 处，最近一次在 2018 年，此后 5 年未见');
    expect(found?.sources.map(({ href }) => href)).toEqual(['speeches/old/#p001']);
  });

  it('are not told when they are fresh, or the archive never had them', () => {
    expect(dated('继续开展“样例领先”活动。')).toEqual([]);
    expect(dated('继续开展“样例领跑”活动。')).toEqual([]);
  });
});
