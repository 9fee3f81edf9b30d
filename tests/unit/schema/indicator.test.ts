import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../src/files/vocabulary.ts';
import { readLists } from '../../../src/import/read/lists.ts';
import { indicatorListSchema, inUnitOf, type Indicator } from '../../../src/schema/indicator.ts';

const indicator = (change: Partial<Indicator> = {}): Indicator => ({
  name: '样例',
  area: 'sample',
  unit: '件',
  definition: '样例的件数。',
  direction: 'neutral',
  match: ['样例'],
  ...change,
});

function problems(list: Readonly<Record<string, Indicator>>): string[] {
  const { error } = indicatorListSchema.safeParse(list);
  return error?.issues.map(({ path, message }) => `${path.join(' ')}: ${message}`) ?? [];
}

describe('a list of indicators', () => {
  it('takes aliases, parts, a total and units that convert', () => {
    const list = {
      'a.all': indicator({ aliases: ['旧称'], parts: ['a.one', 'a.two'] }),
      'a.one': indicator({ total: 'a.all' }),
      'a.two': indicator(),
      'a.water': indicator({ unit: '立方米', convert: { 方: 1, 升: 0.001 } }),
    };
    expect(problems(list)).toEqual([]);
  });

  it('refuses a part or a total that is not in it', () => {
    expect(problems({ 'a.all': indicator({ parts: ['a.one'], total: 'b.all' }) })).toEqual([
      'a.all parts: 同一个文件里没有指标 a.one',
      'a.all total: 同一个文件里没有指标 b.all',
    ]);
  });

  it('refuses an indicator that is a part or the total of itself', () => {
    expect(problems({ 'a.all': indicator({ parts: ['a.all'] }) })).toEqual([
      'a.all parts: a.all 不能是自己的分项',
    ]);
  });

  it('refuses parts of another unit, which cannot sum to it', () => {
    const list = { 'a.all': indicator({ parts: ['a.one'] }), 'a.one': indicator({ unit: '件次' }) };
    expect(problems(list)).toEqual(['a.all parts: 分项 a.one 的单位是“件次”，与总数的“件”不同']);
  });

  it('refuses to convert between classifiers: 件 and 件次 count different things', () => {
    expect(problems({ 'a.all': indicator({ convert: { 件次: 1 } }) })).toEqual([
      'a.all convert: 件、件次是量词，所指不同，不能换算',
    ]);
    expect(problems({ 'a.all': indicator({ unit: '立方米', convert: { 条: 2 } }) })).toEqual([
      'a.all convert: 条是量词，所指不同，不能换算',
    ]);
  });
});

describe('a value in the unit of its indicator', () => {
  const water = { unit: '立方米', convert: { 方: 1, 升: 0.001 } };

  it('stays as it is in that unit', () => {
    expect(inUnitOf(water, 8600, '立方米')).toBe(8600);
  });

  it('is converted from a unit that the indicator names', () => {
    expect(inUnitOf(water, 8600, '方')).toBe(8600);
    expect(inUnitOf(water, 5000, '升')).toBe(5);
  });

  it('is none in any other unit', () => {
    expect(inUnitOf(water, 5, '吨')).toBeNull();
    expect(inUnitOf({ unit: '件' }, 5, '件次')).toBeNull();
  });
});

describe("the project's own indicators", () => {
  const { lists } = readVocabulary('content');

  it('convert 方 to 立方米, 度 to 千瓦时 and 公升 to 升', () => {
    const convert = (key: string, unit: string) => {
      const found = lists.indicators.get(key);
      return found ? inUnitOf(found, 42_000, unit) : null;
    };
    expect(convert('logistics.water-saved', '方')).toBe(42_000);
    expect(convert('logistics.power-saved', '度')).toBe(42_000);
    expect(convert('vehicles.fuel-saved', '公升')).toBe(42_000);
  });

  it('are named by their aliases as by their words', () => {
    const { indicators } = readLists('content');
    const visits = indicators.find(({ key }) => key === 'e-government.visits');
    expect(visits?.match).toEqual(expect.arrayContaining(['访问量', '日均浏览量']));
  });
});
