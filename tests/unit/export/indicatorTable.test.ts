import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { indicatorJson, indicatorRows } from '../../../src/export/indicatorTable.ts';
import { toXlsx } from '../../../src/export/xlsx.ts';
import { sampleEntry, sampleMetric } from '../../support/sampleSpeech.ts';

const named = new Map([['east', { name: '样例东办' }]]);
const names = { offices: named, genres: new Map(), areas: new Map(), indicators: new Map() };
const readings = [{ entry: sampleEntry('s', 'east', 2020, 1), metric: sampleMetric() }];
const indicator = {
  ...{ name: '办理公文', area: 'documents', unit: '件', definition: '样例' },
  ...{ direction: 'neutral' as const, match: ['公文'] },
};

describe('the readings of an indicator', () => {
  it('are rows with the words and the span of each', () => {
    expect(indicatorRows(readings, names, indicator)).toMatchObject([
      { 讲稿: 's', 单位: '样例东办', 原文: '12件', 数值: 12, 所指时段: '上半年', 所指年份: 2020 },
    ]);
  });

  it('tell what the words of a masked one allow', () => {
    const metric = sampleMetric({ value: null, masked: { digits: 2 }, unit: '件' });
    const rows = indicatorRows(
      [{ entry: sampleEntry('s', 'east', 2020, 1), metric }],
      names,
      indicator,
    );
    expect(rows).toMatchObject([{ 可比数值: null, 可比下限: 10, 可比上限: 99 }]);
  });

  it('are JSON with the indicator', () => {
    const data: unknown = JSON.parse(
      indicatorJson('documents.handled', indicator, readings, '样例'),
    );
    expect(data).toMatchObject({
      key: 'documents.handled',
      licence: '样例',
      name: '办理公文',
      readings: [{ speech: 's', value: 12, quote: '办理公文12件', span: { label: '上半年' } }],
    });
  });
});

describe('a workbook', () => {
  const rows = [
    { 甲: 12.5, 乙: '=1+1' },
    { 甲: null, 乙: '<b>&' },
  ];

  it('holds numbers as numbers, words as words and no formula', async () => {
    const files = unzipSync(await toXlsx(rows));
    const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const sheet = read('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<v>12.5</v>');
    expect(sheet).not.toContain('<f>');
    expect(read('xl/sharedStrings.xml')).toContain('=1+1');
    expect(read('xl/sharedStrings.xml')).toContain('&lt;b&gt;&amp;');
  });

  it('is the same to the byte each time', async () => {
    expect(await toXlsx(rows)).toEqual(await toXlsx(rows));
  });
});
