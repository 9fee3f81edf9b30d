import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { leadOf } from '../../../src/check/suggest/leadOf.ts';
import { mappedShare } from '../../../src/check/suggest/mappedShare.ts';
import {
  suggestIndicators,
  type Suggestion,
} from '../../../src/check/suggest/suggestIndicators.ts';
import { suggestionYaml } from '../../../src/check/suggest/suggestionYaml.ts';
import { readArchive } from '../../../src/files/readArchive.ts';
import { readLists } from '../../../src/import/read/lists.ts';
import { findMetrics } from '../../../src/metrics/findMetrics.ts';
import { indicatorListSchema } from '../../../src/schema/indicator.ts';
import { demoContent } from '../../support/planted.ts';
import { sampleMetric } from '../../support/sampleSpeech.ts';

describe('the words that name a figure', () => {
  it.each([
    ['上半年完成接待任务402批次', '402批次', '完成接待任务'],
    ['企业开办时间压缩到3个工作日', '3个工作日', '企业开办时间'],
    ['完成接待任务402批次、6100余人次', '6100余人次', ''],
    ['举办“办公室大讲堂”12期，培训860人次', '860人次', '培训'],
    ['在全市18个区县考核中', '18个', ''],
    ['把督查触角延伸到102个乡镇', '102个', '督查触角'],
    ['对上半年进度滞后的7项任务', '7项', '上半年进度滞后'],
    ['开办“周五夜校”23期', '23期', '周五夜校'],
    ['推出“热线帮办”栏目26期', '26期', '“热线帮办”栏目'],
    ['全年开办23期', '23期', ''],
  ])('of %s, %s: %s', (quote, text, lead) => {
    expect(leadOf({ quote, text, unit: text.replace(/^\d+余?/u, '') })).toBe(lead);
  });
});

const figure = (speech: string, quote: string, text: string, change = {}) => ({
  speech,
  metric: sampleMetric({
    indicator: null,
    quote,
    text,
    unit: text.replace(/^\d+/u, ''),
    ...change,
  }),
});

describe('suggested indicators', () => {
  it('take the figures of one area and unit with the same words before them', () => {
    const found = suggestIndicators(
      [
        figure('a', '企业开办时间压缩到3个工作日', '3个工作日'),
        figure('b', '全市企业开办时间2个工作日', '2个工作日'),
        figure('b', '企业开办时间', '2小时'),
        figure('c', '发放图书30册', '30册'),
        figure('d', '增长5%', '5%', { comparison: { direction: 'up', base: null } }),
      ],
      ['documents.qi-ye-kai-ban-shi-jian'],
    );
    expect(found[0]).toMatchObject({
      key: 'documents.qi-ye-kai-ban-shi-jian-2',
      indicator: { name: '企业开办时间', unit: '个工作日', match: ['企业开办时间'] },
      figures: [{ speech: 'a' }, { speech: 'b' }],
    });
    expect(found.map(({ indicator }) => indicator.name)).not.toContain('增长');
  });
});

describe('the share of figures that indicators tell', () => {
  const own = (id: string, change: Parameters<typeof sampleMetric>[0]) =>
    sampleMetric({ id, indicator: null, ...change });

  it('counts what only says more of a figure with an indicator apart', () => {
    const rank = '在全市18个区县考核中排名第9名';
    const metrics = [
      sampleMetric({ id: 'm01', text: '743项', quote: '事项743项' }),
      own('m02', { text: '67%', quote: '事项743项，占67%' }),
      own('m03', { text: '5%', comparison: { direction: 'up', base: null, of: 'm01' } }),
      own('m04', { text: '18个', quote: '在全市18个区县' }),
      sampleMetric({ id: 'm05', text: '第9名', qualifier: 'rank', quote: rank }),
      own('m06', { text: '3件', quote: '别的3件' }),
    ];
    expect(mappedShare([metrics])).toEqual({ metrics: 6, mapped: 2, related: 3 });
  });

  it.each([
    ['content', 1],
    [demoContent, 0.9],
  ])('is high enough: %s', (content, least) => {
    const { speeches } = readArchive(content);
    const { metrics, mapped, related } = mappedShare(speeches.map(({ speech }) => speech.metrics));
    expect((mapped + related) / metrics).toBeGreaterThanOrEqual(least);
  });
});

describe('what is suggested for the sample archive', () => {
  const { lists, speeches } = readArchive(demoContent);
  const figures = speeches.flatMap(({ id, speech }) =>
    speech.metrics
      .filter(({ indicator }) => indicator === null)
      .map((metric) => ({ speech: id, metric })),
  );
  const suggestions = suggestIndicators(figures, lists.indicators.keys());

  it('is a file of indicators', () => {
    const file: unknown = parse(suggestionYaml(suggestions));
    expect(Object.keys(indicatorListSchema.parse(file))).toHaveLength(suggestions.length);
  });

  it('maps the figures it was read from, where its words are telling, once it is in the list', () => {
    const known = readLists(demoContent);
    const indicators = suggestions.map(({ key, indicator: { area, match, unit, rank } }) => ({
      key,
      area,
      match,
      units: [unit],
      isRank: rank === true,
    }));
    const extended = { areas: known.areas, indicators: [...known.indicators, ...indicators] };
    const telling = suggestions.filter(({ indicator }) => indicator.name.length >= 4);
    const isMapped = ({ key, figures: own }: Suggestion) =>
      own.every(({ quote, text }) => {
        const found = findMetrics([{ id: 'p001', level: 0, part: null, text: quote }], extended);
        return found.some((metric) => metric.text === text && metric.indicator === key);
      });
    const mapped = telling.filter(isMapped);
    expect(telling.length).toBeGreaterThan(25);
    expect(mapped.length / telling.length).toBeGreaterThan(0.9);
  });
});
