import { describe, expect, it } from 'vitest';
import { citationSource } from '../../../src/archive/citation.ts';
import { collate } from '../../../src/archive/collation.ts';
import { link } from '../../../src/archive/link.ts';
import { marksOf } from '../../../src/archive/marks.ts';
import { neighboursByDate, neighboursByOffice } from '../../../src/archive/neighbours.ts';
import { numberBlocks } from '../../../src/archive/numberedBlock.ts';
import { newestFirst } from '../../../src/archive/order.ts';
import { paragraphAreas } from '../../../src/archive/paragraphAreas.ts';
import { passagesOn } from '../../../src/archive/passages.ts';
import { readingPlaces, readingsByIndicator } from '../../../src/archive/readings.ts';
import { searchRecord } from '../../../src/archive/searchRecord.ts';
import { segment } from '../../../src/archive/segments.ts';
import { valueLabel } from '../../../src/archive/valueLabel.ts';
import { valueNote } from '../../../src/archive/valueNote.ts';
import { dateLabel } from '../../../src/archive/year.ts';
import { sampleEntry, sampleMetric, sampleSpeech } from '../../support/sampleSpeech.ts';

describe('the order of speeches', () => {
  const entries = [
    sampleEntry('b', 'east', 2019, 2),
    sampleEntry('undated', 'east', null, 1),
    sampleEntry('a', 'east', 2019, 2),
    sampleEntry('first', 'west', 2020, 1),
    sampleEntry('half', 'west', 2019, 1),
  ];

  it('is newest first, undated last, ties by office and id', () => {
    expect(newestFirst(entries).map(({ id }) => id)).toEqual([
      'first',
      'a',
      'b',
      'half',
      'undated',
    ]);
  });

  it('gives each its neighbours in time, in the archive and in its office', () => {
    const inArchive = neighboursByDate(entries).get('b');
    expect([inArchive?.later?.id, inArchive?.earlier?.id]).toEqual(['a', 'half']);
    const inOffice = neighboursByOffice(entries).get('half');
    expect([inOffice?.later?.id, inOffice?.earlier]).toEqual(['first', null]);
  });
});

describe('what readers are told', () => {
  it('says of an estimated year that it is one', () => {
    const speech = sampleSpeech({
      period: { label: '上半年', half: 1, year: null },
      yearEstimate: {
        year: 2010,
        certainty: 'likely',
        evidence: [{ quote: '样', paragraph: 'p001', note: '样' }],
      },
    });
    expect(dateLabel(speech)).toBe('2010年（推定）上半年');
    expect(citationSource(speech, '样例办')).toBe('《样例讲话》，样例办，2010年（推定）上半年');
  });

  it('says nothing of a period that nobody knows', () => {
    const period = { label: '未注明', half: null, year: null };
    expect(dateLabel(sampleSpeech({ period }))).toBe('年份不详');
  });

  it.each([
    [{ value: 50_000, qualifier: 'over' as const }, '>50,000'],
    [{ value: 95, unit: '%' }, '95%'],
    [{ value: 5, qualifier: 'under' as const }, '<5'],
    [{ value: 3, upper: 5, qualifier: 'range' as const }, '3–5'],
    [{ value: 15, upper: 30, unit: '%', qualifier: 'range' as const }, '15%–30%'],
    [{ value: 5, unit: '%', comparison: { direction: 'up' as const, base: '同比' } }, '增 5%'],
    [{ value: 12, comparison: { direction: 'down' as const, base: null } }, '减 12'],
    [{ value: 100, comparison: { direction: 'same' as const, base: '去年' } }, '平 100'],
    [{ value: null, qualifier: 'range' as const, masked: { digits: 2 } }, '几十（原文隐去）'],
    [{ value: 3, qualifier: 'rank' as const }, '第3'],
    [{ value: null, masked: { digits: 3 } }, '几百（原文隐去）'],
    [{ value: null }, '原文缺失'],
  ])('shows a value as %j', (change, label) => {
    expect(valueLabel(sampleMetric(change))).toBe(label);
  });

  it.each([
    [{}, null],
    [{ status: 'target' as const }, '目标'],
    [{ per: '每天', point: 'to' as const }, '每天，终点'],
    [{ value: null, masked: { digits: 3 } }, '在 100 至 999 之间'],
    [{ comparison: { direction: 'up' as const, base: '去年同期' } }, '对比去年同期'],
  ])('notes beside a value %j', (change, note) => {
    expect(valueNote(sampleMetric(change))).toBe(note);
  });

  it.each([
    ['/', '', '/'],
    ['/wenku', 'speeches/a', '/wenku/speeches/a/'],
    ['/', 'speeches/a/a.txt', '/speeches/a/a.txt'],
    ['/', 'metrics/v1.5', '/metrics/v1.5/'],
  ])('links from %s to %s', (base, path, address) => {
    expect(link(base, path)).toBe(address);
  });
});

describe('marks in a text', () => {
  const speech = sampleSpeech({
    metrics: [sampleMetric()],
    damage: [{ id: 'd01', text: '公文12', paragraph: 'p001', reason: '样例' }],
  });
  const text = '上半年办理公文12件。';

  it('overlap without losing a character', () => {
    const runs = segment(text, marksOf(speech, 'p001', text));
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.map((run) => [run.text, run.marks.map(({ kind }) => kind)])).toEqual([
      ['上半年办理', []],
      ['公文', ['damage']],
      ['12', ['metric', 'damage']],
      ['件', ['metric']],
      ['。', []],
    ]);
  });

  it('stand in their own paragraph only', () => {
    expect(marksOf(speech, 'p002', text)).toEqual([]);
  });
});

describe('a source beside its repairs', () => {
  it('is collated line by line', () => {
    const ledger = {
      edits: [[1, 'x', '', 'pinyin-glue'] satisfies [number, string, string, string]],
    };
    expect(collate('甲x乙\n丙', ledger)).toEqual([
      [
        { kept: '甲', removed: '', inserted: '', rule: '' },
        { kept: '', removed: 'x', inserted: '', rule: 'pinyin-glue' },
        { kept: '乙', removed: '', inserted: '', rule: '' },
      ],
      [{ kept: '丙', removed: '', inserted: '', rule: '' }],
    ]);
  });
});

describe('paragraphs of a speech', () => {
  const paragraphs = [
    { id: 'p001', level: 1, part: null },
    { id: 'p002', level: 0, part: null },
  ];

  it('are numbered; notes go with the paragraph before them and have no number', () => {
    const blocks = numberBlocks('## 一、督查\n\n<Note>注</Note>\n\n督查工作有力。\n', paragraphs);
    expect(blocks.map(({ number, paragraph }) => [number, paragraph.id])).toEqual([
      [1, 'p001'],
      [2, 'p002'],
    ]);
    expect(blocks[0]?.asides.map(({ markdown }) => markdown)).toEqual(['<Note>注</Note>']);
  });

  it('speak of the areas of their figures and of the cues they name', () => {
    const areas = [
      { key: 'documents', cues: ['文件'] },
      { key: 'supervision', cues: ['督查'] },
      { key: 'other', cues: ['无'] },
    ];
    const metrics = [{ paragraph: 'p001', area: 'documents' }];
    expect(paragraphAreas('p001', '督查有力', metrics, areas)).toEqual([
      'documents',
      'supervision',
    ]);
  });

  it('give the sentences that name a cue, not the headings', () => {
    const blocks = numberBlocks('## 一、督查\n\n先说别的。督查有力。', paragraphs);
    expect(passagesOn(blocks, ['督查'])).toEqual([
      { paragraph: 'p002', number: 2, runs: ['督查有力。'] },
    ]);
  });

  it('give the sentence of a figure though its quote has more, and no gap where sentences meet', () => {
    const text = '先开会；再办文12件。另有别的。督查有力。督查有序。';
    const blocks = numberBlocks(`## 一、题\n\n${text}`, paragraphs);
    const figure = { paragraph: 'p002', quote: '先开会；再办文12件', text: '12件' };
    expect(passagesOn(blocks, ['督查'], [figure])).toEqual([
      { paragraph: 'p002', number: 2, runs: ['再办文12件。', '督查有力。督查有序。'] },
    ]);
  });

  it('are what search knows, title and salutation before them', () => {
    const entry = { id: 'a', data: sampleSpeech({ paragraphs }) };
    const record = searchRecord(entry, numberBlocks('## 一、督查\n\n有力。', paragraphs), []);
    expect(record.paragraphs.map(({ id, number, length }) => [id, number, length])).toEqual([
      ['title', null, 4],
      ['salutation', null, 4],
      ['p001', 1, 4],
      ['p002', 2, 3],
    ]);
  });
});

describe('readings of an indicator', () => {
  const entries = [2019, 2020].map((year) => ({
    id: `s${String(year)}`,
    data: sampleSpeech({
      period: { label: '全年', half: null, year },
      metrics: [sampleMetric(), sampleMetric({ id: 'm02', indicator: null })],
    }),
  }));

  it('are grouped newest first; a figure without an indicator is left out', () => {
    const groups = readingsByIndicator(entries);
    expect([...groups.keys()]).toEqual(['documents.handled']);
    const rows = groups.get('documents.handled')?.map(({ entry, metric }) => [entry.id, metric.id]);
    expect(rows).toEqual([
      ['s2020', 'm01'],
      ['s2019', 'm01'],
    ]);
  });

  it('have a page and an anchor each', () => {
    const places = readingPlaces(readingsByIndicator(entries));
    expect(places.get('s2019')?.get('m01')).toEqual({
      path: 'metrics/documents-handled',
      anchor: 's2019-m01',
    });
  });
});
