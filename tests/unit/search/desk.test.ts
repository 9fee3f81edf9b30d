import { describe, expect, it } from 'vitest';
import type { DeskRequest } from '../../../src/search/desk/desk.ts';
import { makeDemandDesk, makeDesk } from '../../../src/search/desk/makeDesk.ts';
import { troubleOf } from '../../../src/search/desk/trouble.ts';
import { WholeArchive } from '../../../src/search/whole/wholeArchive.ts';
import { isOfListing, wholeEngine } from '../../../src/search/whole/wholeEngine.ts';
import { memoryEngine } from '../../support/memoryEngine.ts';
import { sampleManifest } from '../../support/sampleSite.ts';

const speeches = [
  {
    id: 'newest',
    office: 'b',
    year: '2020',
    texts: ['抓落实。报送信息30期，丙。', '强化督查，抓落实，甲。'],
    parts: ['achievements', null],
  },
  { id: 'older', office: 'a', year: '2019', texts: ['一是抓落实，乙。报送信息五期。'] },
  { id: 'oldest', office: 'a', year: '2018', texts: ['没有。'] },
];
const manifest = sampleManifest(speeches);

function open(mostRead = Number.POSITIVE_INFINITY) {
  const archive = new WholeArchive(manifest);
  archive.add({
    speeches: manifest.speeches,
    text: speeches.flatMap(({ texts }) => texts).join('\n'),
  });
  expect(isOfListing(manifest, archive)).toBe(true);
  return makeDesk(wholeEngine(manifest, archive), archive, mostRead);
}

const request: DeskRequest = {
  query: '抓落实',
  figures: null,
  within: [],
  filters: {},
  sort: 'date',
  thin: false,
  sample: null,
  seed: 1,
};

async function afters(change: Partial<DeskRequest>): Promise<string[]> {
  const desk = open();
  const { lines } = await desk.search({ ...request, ...change });
  return (await desk.lines(0, lines)).map(({ match, after }) => match + after.slice(0, 2));
}

describe('the desk', () => {
  it('says what was found, and gives lines with their citation', async () => {
    const desk = open();
    const summary = await desk.search(request);
    expect(summary).toMatchObject({
      words: '『抓落实』',
      total: { hits: 3, speeches: 2 },
      lines: 3,
      groups: 2,
    });
    expect(summary.facets.year).toEqual(
      new Map([
        ['2020', 2],
        ['2019', 1],
      ]),
    );
    const [first] = await desk.lines(0, 1);
    expect(first).toMatchObject({
      speech: 'newest',
      anchor: 'p001',
      number: 1,
      part: 'achievements',
      offset: 0,
      length: 3,
      match: '抓落实',
      after: '。报送信息30期，丙。',
    });
  });

  it('sorts by what stands left and right, by office and by date', async () => {
    expect(await afters({ sort: 'date' })).toEqual(['抓落实。报', '抓落实，甲', '抓落实，乙']);
    expect(await afters({ sort: 'right' })).toEqual(['抓落实。报', '抓落实，乙', '抓落实，甲']);
    expect(await afters({ sort: 'left' })).toEqual(['抓落实。报', '抓落实，乙', '抓落实，甲']);
    expect((await afters({ sort: 'office' }))[0]).toBe('抓落实，乙');
  });

  it('gives what fills a slot, numbers as values, and sorts by them', async () => {
    const desk = open();
    const summary = await desk.search({ ...request, query: '报送信息{数}期', sort: 'slot-0' });
    expect(summary.slots).toEqual(['数']);
    const lines = await desk.lines(0, 2);
    expect(lines.map(({ slots }) => slots)).toEqual([
      [{ text: '五', value: 5 }],
      [{ text: '30', value: 30 }],
    ]);
  });

  it('thins, samples by a seed, and counts the rest as before', async () => {
    expect(await afters({ thin: true })).toHaveLength(2);
    const sampled = await afters({ sample: 1, seed: 5 });
    expect(sampled).toHaveLength(1);
    expect(await afters({ sample: 1, seed: 5 })).toEqual(sampled);
    const { total, lines } = await open().search({ ...request, sample: 1 });
    expect([total.hits, lines]).toEqual([3, 1]);
  });

  it('searches within results, by paragraph', async () => {
    expect(await afters({ within: ['督查'] })).toEqual(['抓落实，甲']);
    const { words } = await open().search({ ...request, within: ['督查'] });
    expect(words).toBe('『抓落实』；所在段里还要有『督查』');
  });

  it('groups by speech, and opens a line to its sentence', async () => {
    const desk = open();
    await desk.search({ ...request, sort: 'relevance' });
    const groups = await desk.groups(0, 5, 1);
    expect(groups.map(({ first, count, lines }) => [first, count, lines.length])).toEqual([
      [0, 2, 1],
      [2, 1, 1],
    ]);
    const { text, sentence, hit } = await desk.passage(2);
    expect(text.slice(sentence.start, sentence.end)).toBe('一是抓落实，乙。');
    expect(text.slice(hit.start, hit.end)).toBe('抓落实');
  });

  it('counts by group with rates of what the filters let through', async () => {
    const desk = open();
    await desk.search({ ...request, filters: { year: ['2019', '2018'] } });
    const { groups, size } = await desk.tables();
    const all = speeches.flatMap(({ texts }) => texts).join('').length;
    expect(size).toBe(all);
    const years = groups.find(({ title }) => title === '年份')?.rows;
    expect(years?.map(({ name, hits, characters }) => [name, hits, characters])).toEqual([
      ['2018', 0, 3],
      ['2019', 1, 15],
    ]);
    expect(years?.[1]?.rate).toBeCloseTo(10_000 / 15);
  });

  it('ranks fillers and collocates', async () => {
    const desk = open();
    await desk.search({ ...request, query: '报送信息{数}期' });
    const { fillers, collocates } = await desk.tables();
    expect(fillers[0]?.rows.map(({ text, count }) => [text, count])).toEqual([
      ['30', 1],
      ['五', 1],
    ]);
    await desk.search({ ...request, query: '报送' });
    const right = (await desk.tables()).collocates[1]?.rows;
    expect(right?.[0]).toMatchObject({ text: '信息', count: 2, logDice: 14 });
    expect(collocates[1]?.rows).toEqual([]);
  });

  it('says that it needs the whole archive rather than read too much', async () => {
    const desk = open(1);
    await desk.search(request);
    const trouble = await desk.tables().catch(troubleOf);
    expect(trouble).toMatchObject({ kind: 'whole' });
    await expect(desk.search({ ...request, sort: 'left' })).rejects.toThrow('按需检索至多读 1 篇');
    await expect(desk.allLines()).rejects.toThrow('导出要读 2 篇');
  });

  it('tells an archive of another build', () => {
    const other = { ...manifest, speeches: manifest.speeches.slice(1) };
    const archive = new WholeArchive(manifest);
    archive.add({
      speeches: manifest.speeches,
      text: speeches.flatMap(({ texts }) => texts).join('\n'),
    });
    expect(isOfListing(other, archive)).toBe(false);
  });
});

describe('the desk on demand', () => {
  const { engine } = memoryEngine(speeches);
  const filters = [{}, { year: ['2020'] }, { part: ['achievements'] }, { office: ['a'] }];

  it('gives the same as that of the whole archive, though it places hits only when it must', async () => {
    for (const query of ['抓落实', '落实|抓落|落', '"。"', '抓落实 年份:2019', '抓落实 报送']) {
      for (const filter of filters) {
        for (const sort of ['date', 'relevance', 'office', 'left', 'right', 'match']) {
          const asked = { ...request, query, filters: filter, sort };
          const [demand, whole] = [makeDemandDesk(engine), open()];
          const { facets, ...summary } = await demand.search(asked);
          const { facets: same, ...other } = await whole.search(asked);
          expect(summary).toEqual(other);
          expect(same).toEqual(facets);
          const all = await whole.facets();
          expect(all).toMatchObject(facets);
          expect(await demand.facets()).toEqual(all);
          expect(await demand.allLines()).toEqual(await whole.allLines());
          if (summary.lines > 0) expect(await demand.passage(0)).toEqual(await whole.passage(0));
          expect(await demand.tables()).toEqual(await whole.tables());
        }
      }
    }
  });

  it('leaves counts by what paragraphs have until they are asked for', async () => {
    const desk = makeDemandDesk(engine);
    const { facets } = await desk.search(request);
    expect(Object.keys(facets)).toEqual(['office', 'year', 'genre']);
    expect((await desk.facets()).part).toEqual(new Map([['achievements', 1]]));
  });
});
