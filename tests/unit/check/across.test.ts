import { describe, expect, it } from 'vitest';
import { archiveSpeech } from '../../../src/check/across/archiveSpeech.ts';
import { findAcross } from '../../../src/check/across/findAcross.ts';
import type { Measures } from '../../../src/check/across/partsAndTotals.ts';
import { unknownKey } from '../../../src/schema/unknownKey.ts';
import type { Metric } from '../../../src/schema/metric.ts';
import { sampleMetric, sampleSpeech } from '../../support/sampleSpeech.ts';

const measures: Measures = new Map([
  ['all', { name: '受理', unit: '件', parts: ['one', 'two'] }],
  ['one', { name: '咨询', unit: '件' }],
  ['two', { name: '求助', unit: '件' }],
  ['done', { name: '办结', unit: '件', total: 'all' }],
  ['way', { name: '行车', unit: '公里', convert: { 里: 0.5 } }],
]);

/** A figure that its words say: 12件, 近300里. */
function figure(indicator: string, text: string, change: Partial<Metric> = {}): Metric {
  const value = Number(/\d+/u.exec(text)?.[0]);
  const unit = text.replace(/^[^\d]*\d+(?:余|多)?/u, '');
  return sampleMetric({ indicator, text, quote: text, value, unit, ...change });
}

function speech(year: number, half: 1 | null, ...metrics: Metric[]) {
  const label = half === null ? '全年' : '上半年';
  return archiveSpeech(
    `s${String(year)}${half === null ? '' : '-h1'}`,
    sampleSpeech({ period: { label, half, year }, metrics }),
    ['样例'],
  );
}

const kinds = (...speeches: ReturnType<typeof speech>[]) =>
  findAcross(speeches, measures).map(({ kind, rank }) => `${kind} ${rank}`);

describe('totals by the list of indicators', () => {
  it('are asked where all parts are told, and do not sum to them', () => {
    const parts = [figure('one', '40件'), figure('two', '50件')];
    expect(kinds(speech(2020, 1, figure('all', '90件'), ...parts))).toEqual([]);
    expect(kinds(speech(2020, 1, figure('all', '95件'), ...parts))).toEqual(['sum likely']);
    expect(kinds(speech(2020, 1, figure('all', '95件'), figure('one', '40件')))).toEqual([]);
    const over = figure('all', '80余件', { qualifier: 'over' });
    expect(kinds(speech(2020, 1, over, ...parts))).toEqual([]);
  });

  it('are not exceeded by what counts some of them', () => {
    expect(kinds(speech(2020, 1, figure('all', '90件'), figure('done', '90件')))).toEqual([]);
    expect(kinds(speech(2020, 1, figure('all', '90件'), figure('done', '91件')))).toEqual([
      'total-below-part likely',
    ]);
  });

  it('are of one span', () => {
    const monthly = figure('done', '91件', { period: '截止5月底' });
    expect(kinds(speech(2020, 1, figure('all', '90件'), monthly))).toEqual([]);
  });
});

describe('a year and its first half', () => {
  const half = speech(2020, 1, figure('done', '100件'));

  it.each([
    ['近90件', 'near', []],
    ['近70件', 'near', ['year-below-half likely']],
    ['90余件', 'over', []],
    ['90件以内', 'under', ['year-below-half likely']],
    ['90件', 'exact', ['year-below-half likely']],
  ] as const)('as the words bound it: %s', (text, qualifier, expected) => {
    const year = speech(2020, null, figure('done', text, { unit: '件', qualifier }));
    expect(kinds(half, year)).toEqual(expected);
  });

  it('are compared in one unit', () => {
    const inLi = speech(2020, 1, figure('way', '300里'));
    expect(kinds(inLi, speech(2020, null, figure('way', '200公里')))).toEqual([]);
    expect(kinds(inLi, speech(2020, null, figure('way', '100公里')))).toEqual([
      'year-below-half likely',
    ]);
  });
});

describe('a value far from the others of its course', () => {
  const course = (...values: number[]) =>
    kinds(
      ...values.map((value, index) =>
        speech(2015 + index, null, figure('done', `${String(value)}件`)),
      ),
    );

  it('is told in the middle, and less surely at either end', () => {
    expect(course(100, 1100, 120)).toEqual(['outlier likely']);
    expect(course(1100, 100, 120)).toEqual(['outlier unsure']);
    expect(course(100, 120, 11)).toEqual(['outlier unsure']);
  });

  it('is none where there are but two, or where the others differ as much', () => {
    expect(course(100, 1100)).toEqual([]);
    expect(course(10, 100, 1000)).toEqual([]);
  });
});

describe('the size of what stands', () => {
  const floor = (text: string) =>
    figure('floor', text, { quote: `大厅建筑面积${text}`, paragraph: 'p001' });
  const told = (year: number, text: string, words: string) =>
    archiveSpeech(
      `s${String(year)}`,
      sampleSpeech({ period: { label: '全年', half: null, year }, metrics: [floor(text)] }),
      [words],
    );

  const again = (...speeches: ReturnType<typeof told>[]) =>
    kinds(...speeches).filter((kind) => kind.startsWith('told-twice'));

  it('is asked where it changes and nothing was built', () => {
    const earlier = told(2018, '8600平方米', '大厅建筑面积8600平方米。');
    const same = '大厅建筑面积6800平方米，布局合理。';
    expect(again(earlier, told(2019, '6800平方米', same))).toEqual(['told-twice unsure']);
    expect(again(earlier, told(2019, '6800平方米', `腾退部分用房，${same}`))).toEqual([]);
    expect(again(earlier, told(2019, '8600平方米', same))).toEqual([]);
  });
});

describe('what one office says of another', () => {
  const names = new Map([
    ['city', '样例市政府办公室'],
    ['county', '样例县政务服务中心'],
  ]);
  const of = (office: string, subject: string, text: string) =>
    archiveSpeech(
      office,
      sampleSpeech({
        office,
        period: { label: '全年', half: null, year: 2018 },
        metrics: [figure('rank', text, { subject, qualifier: 'rank', unit: '名' })],
      }),
      ['样例'],
    );
  const found = (...speeches: ReturnType<typeof of>[]) =>
    findAcross(speeches, measures, names).map(({ kind, reason }) => `${kind} ${reason}`);

  it('is compared with its own word', () => {
    const own = of('county', '中心', '第1名');
    expect(found(of('city', '样例县', '第2名'), own)).toEqual([
      'told-twice 这里说样例县的是 第2名，样例县政务服务中心自己说的是 第1名',
    ]);
    expect(found(of('city', '样例县', '第1名'), own)).toEqual([]);
    expect(found(of('city', '全市', '第2名'), own)).toEqual([]);
  });
});

describe('parts that make up the whole in other speeches', () => {
  const told = (year: number, total: string) =>
    speech(
      year,
      null,
      figure('all', total, { id: 'm01' }),
      figure('one', '40件', { id: 'm02', partOf: 'm01' }),
      figure('done', '50件', { id: 'm03', partOf: 'm01' }),
    );
  const sums = (...speeches: ReturnType<typeof told>[]) =>
    kinds(...speeches).filter((kind) => kind.startsWith('sum'));

  it('are asked where they leave some of it out', () => {
    expect(sums(told(2017, '90件'), told(2018, '90件'), told(2019, '97件'))).toEqual([
      'sum likely',
    ]);
    expect(sums(told(2018, '90件'), told(2019, '97件'))).toEqual([]);
    expect(sums(told(2017, '90件'), told(2018, '96件'), told(2019, '97件'))).toEqual([]);
  });
});

describe('speeches of which nobody knows the office', () => {
  it('are asked nothing of one another', () => {
    const whole = speech(2020, null, figure('one', '30件'));
    const half = speech(2020, 1, figure('one', '40件'));
    expect(kinds(whole, half)).not.toEqual([]);
    const open = [whole, half].map((one) => ({
      ...one,
      speech: { ...one.speech, office: unknownKey },
    }));
    expect(kinds(...open)).toEqual([]);
  });
});
