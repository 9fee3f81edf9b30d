import { describe, expect, it } from 'vitest';
import { metricSchema, type Metric } from '../../../src/schema/metric.ts';
import { speechSchema } from '../../../src/schema/speech.ts';
import { sampleMetric } from '../../support/sampleSpeech.ts';

const speech = {
  title: '样例：半年工作总结会上的讲话',
  subtitles: [],
  salutation: '同志们：',
  office: 'sample',
  genre: 'half-year-summary',
  occasion: null,
  speaker: null,
  period: { label: '上半年', half: 1, year: null },
  yearEstimate: null,
  source: {
    file: 'sample.txt',
    item: 1,
    lines: [1, 9],
    sha256: 'a'.repeat(64),
    ledger: 'sample.json',
  },
  release: { status: 'internal' },
  paragraphs: [{ id: 'p001', level: 0, part: 'opening' }],
  metrics: [],
  emendations: [],
  damage: [],
};

describe('the speech schema', () => {
  it('takes a complete speech', () => {
    expect(speechSchema.safeParse(speech).success).toBe(true);
  });

  it('refuses a key it does not know', () => {
    expect(speechSchema.safeParse({ ...speech, colour: 'red' }).success).toBe(false);
  });

  it('refuses a public speech that nobody reviewed', () => {
    const result = speechSchema.safeParse({ ...speech, release: { status: 'public' } });
    expect(result.error?.issues[0]?.message).toContain('审核人');
  });
});

describe('the metric schema', () => {
  it('keeps a masked figure apart from a known one', () => {
    const masked = {
      id: 'm01',
      indicator: null,
      subject: '文章',
      action: '撰写审核',
      text: 'xxx余篇',
      value: null,
      unit: '篇',
      qualifier: 'over',
      masked: { digits: 3 },
      period: '上半年',
      area: 'drafting',
      paragraph: 'p007',
      quote: '撰写审核领导署名文章xxx余篇',
    };
    expect(metricSchema.parse(masked).masked?.digits).toBe(3);
  });

  it('takes an upper bound with a range, and with nothing else', () => {
    const metric = sampleMetric({ text: '3—5件', value: 3 });
    const issueOf = (change: Partial<Metric>) =>
      metricSchema.safeParse({ ...metric, ...change }).error?.issues[0]?.path;
    expect(issueOf({ qualifier: 'range', upper: 5 })).toBeUndefined();
    expect(issueOf({ qualifier: 'range' })).toEqual(['upper']);
    expect(issueOf({ qualifier: 'exact', upper: 5 })).toEqual(['upper']);
  });
});
