import { describe, expect, it } from 'vitest';
import { makeDemandFinder } from '../../../src/search/demand/demandFinder.ts';
import { withSpeeches } from '../../../src/search/desk/withSpeeches.ts';
import type { HitColumns } from '../../../src/search/finder.ts';
import { foldQuery } from '../../../src/search/match/foldQuery.ts';
import { readQuery } from '../../../src/search/query/readQuery.ts';
import { resolveFilters } from '../../../src/search/resolveFilters.ts';
import { packChunk, unpackChunk } from '../../../src/search/whole/archiveChunk.ts';
import { WholeArchive } from '../../../src/search/whole/wholeArchive.ts';
import { memoryEngine } from '../../support/memoryEngine.ts';
import { seededRandom } from '../../support/random.ts';
import { referenceHits } from '../../support/referenceMatcher.ts';
import { queryKinds, sampleQuery, sampleText } from '../../support/sampleQueries.ts';

function read(source: string) {
  const reading = readQuery(source);
  if ('problem' in reading) throw new Error(`${source}: ${reading.problem.reason}`);
  return reading.query;
}

function rows({ speech, paragraph, offset, length, term }: HitColumns): string[] {
  return Array.from(speech, (one, row) =>
    [one, paragraph[row], offset[row], length[row], term[row]].join(' '),
  );
}

const random = seededRandom(1912);
const speeches = Array.from({ length: 8 }, (_, index) => {
  const texts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => sampleText(random));
  return {
    id: `sample-${String(index)}`,
    year: String(2015 + (index % 4)),
    office: index % 2 === 0 ? 'east' : 'west',
    texts,
    headings: texts.map(() => random() < 0.3),
    parts: texts.map(() => (random() < 0.5 ? 'plans' : null)),
  };
});
const filters = [
  '',
  '',
  '',
  ' 年份:2016-2017',
  ' 单位:west',
  ' -位置:标题',
  ' 部分:plans 位置:正文',
];

describe('the engines', () => {
  const { engine, manifest, chunk } = memoryEngine(speeches);
  const names = { ...manifest.names, office: { east: '东', west: '西' }, part: { plans: '任务' } };
  Object.assign(manifest, { names });
  const whole = new WholeArchive(manifest);
  // Two chunks, packed and unpacked: a query must not care where the archive is cut.
  const half = 3;
  const first = chunk.speeches.slice(0, half);
  const cut = first
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, { length }) => sum + length + 1, 0);
  const parts = [
    { speeches: first, text: chunk.text.slice(0, cut - 1) },
    { speeches: chunk.speeches.slice(half), text: chunk.text.slice(cut) },
  ];
  for (const part of parts) whole.add(unpackChunk(packChunk(part)));
  const demand = makeDemandFinder(engine);

  it('answer 1,140 queries of every operator as the definitions do, to the character', async () => {
    const wrong: string[] = [];
    const kinds = new Map<string, number>();
    let looseAnswers = 0;
    for (let round = 0; round < 1140; round += 1) {
      const kind = queryKinds[round % queryKinds.length] ?? 'text';
      const source = sampleQuery(kind, random) + (filters[round % filters.length] ?? '');
      const query = read(source);
      const admission = resolveFilters(query.filters, manifest);
      const expected = referenceHits(
        foldQuery(query, engine.fold),
        speeches.map(({ texts }) => texts),
        engine.fold,
        (speech, paragraph) => {
          const of = manifest.speeches[speech];
          const one = of?.paragraphs[paragraph];
          return (
            of !== undefined &&
            one !== undefined &&
            admission.speech(of) &&
            admission.paragraph(one)
          );
        },
      ).map(({ speech, paragraph, start, end, term }) =>
        [speech, paragraph, start, end - start, term].join(' '),
      );
      kinds.set(kind, (kinds.get(kind) ?? 0) + expected.length);
      const found = await demand.find(query, source);
      const inMemory = rows((await whole.find(query, source)).columns);
      if (JSON.stringify(inMemory) !== JSON.stringify(expected)) wrong.push(`whole: ${source}`);
      const onDemand = 'columns' in found ? rows(found.columns) : found;
      if (JSON.stringify(onDemand) !== JSON.stringify(expected)) wrong.push(`on demand: ${source}`);
      const loose = await demand.findLoose?.(query, source);
      if (loose == null) continue;
      looseAnswers += 1;
      const groups = await withSpeeches(engine, loose);
      const placed = groups.flatMap(({ index, hits }) =>
        hits.map((hit) => [index, hit.paragraph, hit.offset, hit.length, hit.term].join(' ')),
      );
      if (JSON.stringify(placed) !== JSON.stringify(expected)) wrong.push(`loose: ${source}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(looseAnswers).toBeGreaterThan(60);
    for (const kind of queryKinds) expect(kinds.get(kind), kind).toBeGreaterThan(10);
  });

  it('say what only the whole archive can tell', async () => {
    const many = Array.from({ length: 101 }, (_, index) => ({
      id: `s${String(index)}`,
      texts: ['抓落实'],
    }));
    const large = makeDemandFinder(memoryEngine(many).engine);
    expect(await large.find(read('抓？实'))).toEqual({
      needsWhole: '要看过 101 篇的全文才数得准，按需检索至多看 100 篇',
    });
    expect(await large.find(read('？？'))).toEqual({
      needsWhole: '检索式里没有一个确定的字，索引帮不上忙',
    });
    expect(await large.find(read('抓落实'))).toHaveProperty('columns');
  });

  it('point at a filter whose value the archive does not know', async () => {
    const source = '落实 单位:北';
    for (const finder of [demand, whole]) {
      await expect(async () => finder.find(read(source), source)).rejects.toMatchObject({
        problem: { offset: 6, length: 1, reason: '没有叫“北”的单位', suggestion: '落实 单位:东' },
      });
    }
  });

  it('give the speeches and their words from memory', () => {
    for (const [index, { id, texts }] of speeches.entries()) {
      expect(whole.speech(index)?.id).toBe(id);
      expect(whole.words(index).texts).toEqual(texts);
    }
  });

  it('refuse a chunk that is cut short', () => {
    const [part] = parts;
    if (!part) throw new RangeError();
    expect(() => unpackChunk(packChunk(part).slice(0, -1))).toThrow('不完整');
    expect(() => unpackChunk('')).toThrow();
  });
});
