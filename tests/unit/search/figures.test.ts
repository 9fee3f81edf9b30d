import { describe, expect, it } from 'vitest';
import { figureFile } from '../../../src/archive/figureFile.ts';
import { placeFigures } from '../../../src/archive/figurePlaces.ts';
import { readingsByIndicator } from '../../../src/archive/readings.ts';
import { makeDemandFinder } from '../../../src/search/demand/demandFinder.ts';
import { makeDesk } from '../../../src/search/desk/makeDesk.ts';
import { chooseFigures, type FigureBounds } from '../../../src/search/figures/chooseFigures.ts';
import { figureCondition } from '../../../src/search/figures/figureCondition.ts';
import { readFigureFile, type FigureFile } from '../../../src/search/figures/figureFile.ts';
import { memoryEngine } from '../../support/memoryEngine.ts';
import { sampleEntry, sampleMetric } from '../../support/sampleSpeech.ts';

const texts = {
  newer: ['办理公文320余件，件件落实。', '办结率达到100%，比上年减少12件。', '力争办理400件。'],
  older: ['办理公文280件。', '办理公文xxx件，抓落实。'],
};
const speeches = [
  { id: 'newer', year: '2020', texts: texts.newer },
  { id: 'older', year: '2019', texts: texts.older },
];
const metrics = {
  newer: [
    sampleMetric({ text: '320余件', value: 320, qualifier: 'over', quote: '办理公文320余件' }),
    sampleMetric({
      id: 'm02',
      text: '100%',
      value: 100,
      unit: '%',
      paragraph: 'p002',
      quote: '办结率达到100%',
    }),
    sampleMetric({
      id: 'm03',
      comparison: { direction: 'down', base: '比上年' },
      paragraph: 'p002',
      quote: '比上年减少12件',
    }),
    sampleMetric({
      id: 'm04',
      text: '400件',
      value: 400,
      status: 'target',
      paragraph: 'p003',
      quote: '力争办理400件',
    }),
  ],
  older: [
    sampleMetric({ text: '280件', value: 280, quote: '办理公文280件' }),
    sampleMetric({
      id: 'm02',
      text: 'xxx件',
      value: null,
      masked: { digits: 3 },
      paragraph: 'p002',
      quote: '办理公文xxx件',
    }),
  ],
};

const { engine, manifest } = memoryEngine(speeches);
const ids = ['newer', 'older'] as const;

function makeFile(): FigureFile {
  const entries = ids.map((id, index) => {
    const entry = sampleEntry(id, 'east', 2020 - index, 1);
    return { ...entry, data: { ...entry.data, metrics: metrics[id] } };
  });
  const listed = ids.map((id, index) => {
    const speech = manifest.speeches[index];
    if (!speech) throw new Error(`no speech ${id}`);
    return [id, { ...placeFigures(speech, texts[id], metrics[id]), index }] as const;
  });
  const indicator = {
    name: '办理公文',
    unit: '件',
    definition: '样例',
    area: 'documents',
    direction: 'neutral' as const,
    match: ['公文'],
  };
  const readings = readingsByIndicator(entries).get('documents.handled') ?? [];
  return figureFile(indicator, readings, new Map(listed));
}

const all: FigureBounds = { least: null, most: null, course: null };
const labels = (bounds: Partial<FigureBounds>) =>
  chooseFigures(makeFile().figures, { ...all, ...bounds }).figures.map(({ label }) => label);

describe('figures in search', () => {
  it('has every figure of an indicator at its place', () => {
    const { figures, speeches: held } = makeFile();
    const words = figures.map(({ speech, paragraph, offset, length }) => {
      const id = held[speech]?.id === 'older' ? 'older' : 'newer';
      return texts[id][paragraph]?.slice(offset, offset + length);
    });
    expect(words).toEqual(['320余件', '100%', '12件', '400件', '280件', 'xxx件']);
  });

  it('lets through what surely meets a bound, and counts what may', () => {
    expect(labels({ least: 300 })).toEqual(['>320件', '400件']);
    // At least 100, at most 999: 300 or more is not sure.
    expect(chooseFigures(makeFile().figures, { ...all, least: 300 }).unsure).toBe(1);
    expect(labels({ most: 300 })).toContain('280件');
    expect(labels({ most: 300 })).not.toContain('>320件');
  });

  it('tells what rose, fell, reached all, is aimed at', () => {
    expect(labels({ course: 'up' })).toContain('>320件');
    expect(labels({ course: 'down' })).toEqual(['减 12件']);
    expect(labels({ course: 'full' })).toEqual(['100%']);
    expect(labels({ course: 'target' })).toEqual(['400件']);
  });

  it('lists figures as lines with their value, sorted by it', async () => {
    const desk = makeDesk(engine, makeDemandFinder(engine), 100);
    const figures = await figureCondition('documents.handled', makeFile(), all, engine);
    const request = {
      query: '',
      figures,
      within: [],
      filters: {},
      sort: 'slot-0-down',
      thin: false,
      sample: null,
      seed: 1,
    };
    const summary = await desk.search(request);
    expect(summary).toMatchObject({ total: { hits: 6, speeches: 2 }, slots: ['数值', '升降'] });
    expect(summary.words).toBe('指标“办理公文”的数');
    const lines = await desk.lines(0, 3);
    expect(lines.map(({ before, match, after }) => before + match + after)).toEqual([
      '力争办理400件。',
      '办理公文320余件，件件落实。',
      '办理公文280件。',
    ]);
    expect(lines[0]?.slots).toEqual([
      { text: '400件', value: 400 },
      { text: '目标', value: null },
    ]);
    const filtered = await desk.search({ ...request, filters: { year: ['2019'] } });
    expect(filtered.total).toEqual({ hits: 2, speeches: 1 });
  });

  it('holds the hits of words to paragraphs with such a figure', async () => {
    const desk = makeDesk(engine, makeDemandFinder(engine), 100);
    const bounds = { ...all, least: 300 };
    const figures = await figureCondition('documents.handled', makeFile(), bounds, engine);
    const summary = await desk.search({
      query: '落实',
      figures,
      within: [],
      filters: {},
      sort: 'date',
      thin: false,
      sample: null,
      seed: 1,
    });
    expect(summary.total).toEqual({ hits: 1, speeches: 1 });
    expect(summary.words).toBe('『落实』；所在段里还要有指标“办理公文”（≥ 300 件）的数');
    expect(summary.notes.join('')).toContain('另有 1 个数');
  });

  it('refuses a file of another build, or what is no such file', async () => {
    const file = makeFile();
    const [first] = file.speeches;
    const other = { ...file, speeches: first ? [{ ...first, size: first.size + 1 }] : [] };
    await expect(figureCondition('a.b', other, all, engine)).rejects.toThrow('damaged');
    expect(() => readFigureFile('a', '{"speeches":[')).toThrow('damaged');
    expect(() => readFigureFile('a', '<!doctype html>')).toThrow('damaged');
  });
});
