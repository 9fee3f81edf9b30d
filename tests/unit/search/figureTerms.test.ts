import { describe, expect, it } from 'vitest';
import { explainTyped } from '../../../src/search/desk/explainTyped.ts';
import { readFigureTerms } from '../../../src/search/figures/readFigureTerms.ts';
import { QueryError } from '../../../src/search/query/queryProblem.ts';

const indicators = {
  'research.instructed': { names: ['领导批示次数', '批示数'], unit: '次' },
  'information.adopted': { names: ['信息采用数'], unit: '条' },
  'information.reported': { names: ['信息上报数'], unit: '条' },
  'petition.water': { names: ['供水量'], unit: '立方米' },
};
const read = (source: string) => readFigureTerms(source, indicators);
const choice = (source: string) => read(source).choice;
const key = 'research.instructed';

function problem(source: string) {
  try {
    read(source);
  } catch (error) {
    if (error instanceof QueryError) return error.problem;
  }
  return null;
}

describe('what a query asks of figures', () => {
  it('is an indicator with a bound, by its name, a part of it or another name', () => {
    const asked = { key, least: 10, most: null, course: null };
    for (const name of ['领导批示次数', '批示次数', '批示数', '领导批示']) {
      expect(choice(`${name}≥10`)).toEqual(asked);
    }
    expect(choice('批示次数>=10')).toEqual(asked);
    expect(choice('批示次数＞＝１０')).toEqual(asked);
    expect(choice('批示次数≥10次')).toEqual(asked);
    for (const spaced of [
      '批示次数 ≥ 10',
      '批示次数 >= 10次',
      '批示次数　≥　１０',
      '批示次数≥ 10',
    ]) {
      expect(choice(spaced)).toEqual(asked);
    }
  });

  it('has an upper bound, both, one value, thousands and scales', () => {
    expect(choice('批示次数≤30')).toEqual({ key, least: null, most: 30, course: null });
    expect(choice('批示次数≥10 批示次数≤30')).toEqual({ key, least: 10, most: 30, course: null });
    expect(choice('批示次数=12')).toEqual({ key, least: 12, most: 12, course: null });
    expect(choice('供水量≥1,200.5万')).toMatchObject({ least: 12_005_000 });
  });

  it('may be every figure of an indicator, and how it moved', () => {
    expect(choice('指标:信息采用数')).toEqual({
      ...{ key: 'information.adopted', least: null, most: null, course: null },
    });
    expect(choice('指标：批示次数 升降：降')).toEqual({
      key,
      least: null,
      most: null,
      course: 'down',
    });
  });

  it('leaves the rest of the query where it stands', () => {
    expect(read('落实 批示次数≥10 年份:2020').rest).toBe(`落实${' '.repeat(9)}年份:2020`);
    expect(read('落实 批示次数 ≥ 10 年份:2020').rest).toBe(`落实${' '.repeat(11)}年份:2020`);
    expect(read('落实…督查').choice).toBeNull();
    expect(read('"批示次数 ≥ 10"').choice).toBeNull();
    expect(read('"批示次数≥10"')).toEqual({ rest: '"批示次数≥10"', choice: null });
    expect(readFigureTerms('批示次数≥10', {})).toEqual({ rest: '批示次数≥10', choice: null });
  });

  it('is said back in words', () => {
    expect(explainTyped('批示次数≥10', indicators).words).toBe('指标“领导批示次数”（≥ 10 次）的数');
    expect(explainTyped('落实 批示次数≥10', indicators).words).toBe(
      '『落实』；所在段里还要有指标“领导批示次数”（≥ 10 次）的数',
    );
    expect(explainTyped('没有的≥10', indicators).words).toBeNull();
  });

  it('is refused at its place when it cannot be meant so', () => {
    expect(problem('落实 信息录用≥10')).toEqual({
      ...{ offset: 3, length: 4, reason: '没有叫“信息录用”的指标' },
      suggestion: '落实 信息采用数≥10',
    });
    expect(problem('信息≥10')).toMatchObject({
      ...{ offset: 0, length: 2, reason: '“信息”可以指“信息采用数”、“信息上报数”，请写全' },
      suggestion: '信息采用数≥10',
    });
    expect(problem('信息数量≥10')).toMatchObject({ offset: 0, length: 4 });
    expect(problem('信息数量≥10')?.reason).toContain('可以指“信息采用数”');
    expect(problem('批示次数>10')).toMatchObject({ suggestion: '批示次数≥10' });
    expect(problem('批示次数≥10人')).toMatchObject({ suggestion: '批示次数≥10' });
    expect(problem('指标:批示次数 升降:涨')).toMatchObject({ suggestion: '指标:批示次数 升降:升' });
    expect(problem('落实 升降:升')).toMatchObject({ offset: 3 });
    expect(problem('批示次数≥10 供水量≥3')).toMatchObject({ reason: '一次只能限定一个指标的数' });
  });
});
