import { describe, expect, it } from 'vitest';
import { comparabilityNotes } from '../../../src/archive/comparability.ts';
import { metricRows, mostRows } from '../../../src/archive/metricRows.ts';
import { boundsOf, observe } from '../../../src/archive/observation.ts';
import { readingsByIndicator } from '../../../src/archive/readings.ts';
import { spanOf } from '../../../src/archive/span.ts';
import { sampleObservation } from '../../support/sampleObservation.ts';
import { sampleEntry, sampleMetric, sampleSpeech } from '../../support/sampleSpeech.ts';

describe('the span of a figure', () => {
  const half = sampleSpeech({ period: { label: '上半年', half: 1, year: 2019 } });

  it.each([
    [null, '上半年', 2019],
    ['今年以来', '上半年', 2019],
    ['截止5月底', '截至5月', 2019],
    ['截至目前', '截至讲话时', 2019],
    ['到今年5月底', '截至5月', 2019],
    ['每天', '日均', 2019],
    ['月均', '月均', 2019],
    ['去年', '全年', 2018],
    ['2017年', '全年', 2017],
    ['2017年上半年', '上半年', 2017],
    ['前三季度', '前三季度', 2019],
  ])('of %s is %s %i', (period, label, year) => {
    expect(spanOf(half, { period })).toMatchObject({ label, year });
  });

  it('of an aim is what it is for: the year after a yearly summary, the whole year of a half', () => {
    const yearly = sampleSpeech({ period: { label: '全年', half: null, year: 2019 } });
    const aim = (speech: typeof half, period: string | null) => {
      const { label, year } = spanOf(speech, { period, status: 'target' });
      return [label, year];
    };
    expect(aim(yearly, null)).toEqual(['全年', 2020]);
    expect(aim(yearly, '今年')).toEqual(['全年', 2020]);
    expect(aim(yearly, '2022年')).toEqual(['全年', 2022]);
    expect(aim(half, null)).toEqual(['全年', 2019]);
    expect(aim(half, '下半年')).toEqual(['下半年', 2019]);
  });

  it('is the year in a yearly summary, and unknown where neither says it', () => {
    const yearly = sampleSpeech({
      genre: 'annual-summary',
      period: { label: '未注明', half: null, year: 2018 },
    });
    expect(spanOf(yearly, { period: null })).toMatchObject({ kind: 'year', label: '全年' });
    const open = sampleSpeech({
      genre: 'meeting-speech',
      period: { label: '未注明', half: null, year: null },
    });
    expect(spanOf(open, { period: null })).toEqual({
      kind: 'other',
      label: '时段未注明',
      year: null,
    });
  });
});

describe('what the words of a figure allow', () => {
  it.each([
    [
      { qualifier: 'exact', value: 12 },
      { certainty: 'exact', value: 12, low: 12, high: 12 },
    ],
    [
      { qualifier: 'over', value: 50000 },
      { certainty: 'over', low: 50000, high: null },
    ],
    [
      { qualifier: 'under', value: 5 },
      { certainty: 'under', low: null, high: 5 },
    ],
    [
      { qualifier: 'near', value: 300 },
      { certainty: 'near', low: null, high: null },
    ],
    [
      { qualifier: 'range', value: 3, upper: 5 },
      { value: null, low: 3, high: 5 },
    ],
    [
      { value: null, masked: { digits: 3 } },
      { certainty: 'masked', low: 100, high: 999 },
    ],
    [{ value: null }, { certainty: 'lost', low: null, high: null }],
  ] as const)('%o', (change, bounds) => {
    expect(boundsOf(sampleMetric(change))).toMatchObject(bounds);
  });
});

describe('what may be compared', () => {
  it('says nothing of figures of one kind', () => {
    expect(comparabilityNotes([sampleObservation(2015), sampleObservation(2016)])).toEqual([]);
  });

  it('tells apart spans, units, masked, lost, undated and estimated figures and targets', () => {
    const asOf = { kind: 'as-of', label: '截至5月', year: 2017 } as const;
    const notes = comparabilityNotes([
      sampleObservation(2015, { isTarget: true }),
      sampleObservation(2016, { unit: '件次', certainty: 'masked', value: null }),
      sampleObservation(2017, { span: asOf, certainty: 'lost', isEstimated: true }),
      sampleObservation(2018, { span: { kind: 'half', label: '上半年', year: null } }),
    ]).join('\n');
    for (const words of ['上半年、截至5月', '件、件次', '隐去', '缺失', '不详', '推定', '目标']) {
      expect(notes).toContain(words);
    }
  });
});

describe('the table of all figures', () => {
  const indicator = {
    ...{ name: '办理公文', area: 'documents', unit: '件', definition: '样例' },
    ...{ direction: 'neutral' as const, match: ['公文'] },
  };
  const indicators = new Map([['documents.handled', indicator]]);
  const of = (id: string, office: string, year: number) => {
    const entry = sampleEntry(id, office, year, 1);
    return { ...entry, data: { ...entry.data, metrics: [sampleMetric()] } };
  };

  it('has a row for each indicator and office, with the newest figure', () => {
    const entries = [of('old', 'east', 2018), of('new', 'east', 2020), of('other', 'west', 2019)];
    const rows = metricRows(indicators, readingsByIndicator(entries));
    expect(rows.map(({ office, newest }) => [office, newest.entry.id])).toEqual([
      ['east', 'new'],
      ['west', 'other'],
    ]);
    expect(rows[0]?.observations.map(({ span }) => span.year)).toEqual([2020, 2018]);
  });

  it('has one for all offices where they are too many', () => {
    const entries = Array.from({ length: mostRows + 1 }, (_, index) =>
      of(`s${String(index)}`, `office-${String(index)}`, 2020),
    );
    const rows = metricRows(indicators, readingsByIndicator(entries));
    expect(rows.map(({ office, observations }) => [office, observations.length])).toEqual([
      [null, mostRows + 1],
    ]);
  });
});

describe('observations', () => {
  it('carry the anchor, the words for the table and the short ones for the chart', () => {
    const entry = sampleEntry('s', 'east', 2020, 1);
    const metric = sampleMetric({ text: 'xxx件', value: null, masked: { digits: 3 } });
    expect(observe([{ entry, metric }])[0]).toMatchObject({
      anchor: 's-m01',
      label: '几百（原文隐去）件',
      shortLabel: '几百',
    });
  });
});
