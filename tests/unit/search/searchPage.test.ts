import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readState, writeState, type SearchState } from '../../../src/search/client/address.ts';
import { hitsCsv } from '../../../src/search/client/exports/hitsCsv.ts';
import { hitsDocx } from '../../../src/search/client/exports/hitsDocx.ts';
import { hitsMarkdown } from '../../../src/search/client/exports/hitsMarkdown.ts';
import { hitsText } from '../../../src/search/client/exports/hitsText.ts';
import type { HitExport } from '../../../src/search/client/exports/cite.ts';
import { formQuery, type FormFields } from '../../../src/search/client/formQuery.ts';
import {
  emptyMemory,
  joinMemories,
  readMemory,
  remember,
  toggleSaved,
} from '../../../src/search/client/history.ts';
import { explainQuery } from '../../../src/search/query/explainQuery.ts';
import { readQuery } from '../../../src/search/query/readQuery.ts';

const state: SearchState = {
  query: '报送{数}期 & "＋"',
  figure: { key: 'information.adopted', least: 10, most: null, course: 'up' },
  within: ['督查', '落实|推进'],
  filters: { office: ['sample', 'other'], year: [], genre: [], area: [], part: ['plans'] },
  sort: 'slot-1',
  view: 'tables',
  thin: true,
  sample: 100,
  seed: 7,
};

describe('the address of a search', () => {
  it('keeps all of it', () => {
    expect(readState(writeState(state))).toEqual(state);
  });

  it('is nothing for an empty search', () => {
    expect(writeState(readState(''))).toBe('');
  });

  it('leaves out what it does not know', () => {
    const read = readState('?q=a&sort=size&view=map&thin=yes&sample=-3&seed=x&sample=9');
    expect(read).toMatchObject({ sort: 'relevance', view: 'lines', thin: false, sample: null });
    expect(read.seed).toBe(1);
  });
});

const empty: FormFields = {
  all: '',
  exact: '',
  either: '',
  without: '',
  first: '',
  then: '',
  gap: 0,
  scope: 'paragraph',
  edge: '',
  place: '',
  part: '',
};

describe('the form of fields', () => {
  const meaning = (fields: Partial<FormFields>) => {
    const reading = readQuery(formQuery({ ...empty, ...fields }));
    return 'problem' in reading ? reading.problem.reason : explainQuery(reading.query);
  };

  it('writes nothing for nothing', () => {
    expect(formQuery(empty)).toBe('');
    expect(formQuery({ ...empty, without: '督查', part: '不足' })).toBe('');
  });

  it.each([
    [{ all: '督查  落实' }, '同一段里都有：『督查』；『落实』'],
    [{ exact: '不是…而是' }, '『不是…而是』'],
    [{ either: '推进 推动', without: '督查' }, '『推进』或『推动』；同一段里没有『督查』'],
    [{ first: '不是', then: '而是' }, '『不是』之后同一句内有『而是』'],
    [{ first: '不是', then: '而是', gap: 10 }, '『不是』之后 10 字内有『而是』'],
    [{ exact: '各单位', edge: 'sentence-start' }, '句首的『各单位』'],
    [{ first: '抓', then: '实', edge: 'sentence-end' }, '『抓』之后同一句内有『实』（在句末）'],
    [
      { all: '督查 落实', scope: 'sentence', place: 'body', part: '不足' },
      '同一句里都有：『督查』；『落实』；只看部分“不足”；只看位置“正文”',
    ],
  ] as const)('%j means %s', (fields, words) => {
    const said = meaning(fields).split('；').sort();
    expect(said).toEqual(words.split('；').sort());
  });

  it('writes a good query whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.record({
          all: fc.string(),
          exact: fc.string({ unit: 'binary', maxLength: 12 }),
          first: fc.constantFrom('', '不是', '10', 'A+', '"'),
          then: fc.constantFrom('', '而是', '5', '$3', '？'),
        }),
        (fields) => {
          const query = formQuery({ ...empty, ...fields });
          expect(query === '' || 'query' in readQuery(query), query).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

const hits: HitExport = {
  query: '报送{数}期',
  words: '『报送〔一个数〕期』',
  hits: 12,
  lines: [
    {
      speech: 'sample',
      title: '样例<讲稿>',
      office: '样例市',
      date: '2020年',
      part: '成绩',
      anchor: 'p002',
      number: 2,
      offset: 3,
      length: 6,
      before: '=1+1，"今年"',
      match: '报送三百二十期',
      after: '*，\n又\u0001一&件',
      isCutBefore: false,
      isCutAfter: true,
      slots: [{ text: '三百二十', value: 320 }],
    },
  ],
  slots: ['数'],
  address: ({ speech, anchor }) => `https://example.test/speeches/${speech}/?at=3-6#${anchor}`,
  source: 'https://example.test/search/?q=x',
};

describe('exported hits', () => {
  it('as CSV quote what needs it, run no formula, and give numbers as values', () => {
    const csv = hitsCsv(hits);
    expect(csv.startsWith('\ufeff序号,左文,命中')).toBe(true);
    expect(csv).toContain(`1,"'=1+1，""今年""",报送三百二十期,"*，\n又\u0001一&件",样例市`);
    expect(csv).toContain('三百二十,320\r\n');
    expect(csv).toContain('数,数的值\r\n');
  });

  it('as text and Markdown have words, citation and how many there are', () => {
    for (const text of [hitsText(hits), hitsMarkdown(hits).replace(/\\/gu, '')]) {
      expect(text).toContain('样例市《样例<讲稿>》，2020年，成绩，第2段');
      expect(text).toContain('共 12 处，这里是其中 1 处');
      expect(text).toContain('『报送〔一个数〕期』');
      // Where the paragraph goes on, and only there.
      expect(text).toMatch(/1\. =1\+1.*一&件……\s/su);
    }
    expect(hitsMarkdown(hits)).toContain('**报送三百二十期**\\*');
    expect(hitsMarkdown(hits)).toContain('《样例\\<讲稿\\>》');
  });

  it('as a Word document hold the words, escaped, and a link for each', () => {
    const files = unzipSync(hitsDocx(hits));
    expect(Object.keys(files)).toContain('[Content_Types].xml');
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('样例&lt;讲稿&gt;');
    expect(document).toContain('一&amp;件');
    expect(document).not.toContain('\u0001');
    const relations = strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array());
    expect(relations).toContain('Target="https://example.test/speeches/sample/?at=3-6#p002"');
    expect(document).toContain('r:id="rId2"');
    expect(relations).toContain('Id="rId2"');
  });
});

describe('the memory of searches', () => {
  const one = { query: '督查', address: '?q=%E7%9D%A3%E6%9F%A5', time: 1 };
  const other = { query: '落实', address: '?q=x', time: 2 };

  it('has the latest first, each once, and saves and drops', () => {
    const memory = remember(remember(remember(emptyMemory, one), other), { ...one, time: 3 });
    expect(memory.recent.map(({ query }) => query)).toEqual(['督查', '落实']);
    const saved = toggleSaved(memory, one);
    expect(saved.saved).toEqual([one]);
    expect(toggleSaved(saved, one).saved).toEqual([]);
  });

  it('is read back from its file, and joined with what is there', () => {
    const memory = toggleSaved(remember(emptyMemory, one), one);
    const read = readMemory(JSON.stringify(memory));
    expect(read).toEqual(memory);
    expect(joinMemories({ recent: [other], saved: [one] }, memory)).toEqual({
      recent: [other, one],
      saved: [one],
    });
  });

  it('takes nothing that could lead elsewhere or is none of its own', () => {
    expect(readMemory('nonsense')).toBeNull();
    expect(readMemory('[]')).toBeNull();
    expect(
      readMemory(
        JSON.stringify({
          recent: [{ query: 'a', address: 'javascript:alert(1)', time: 1 }, null, 3],
          saved: [{ query: 'a', address: '//elsewhere', time: 1 }, one],
        }),
      ),
    ).toEqual({ recent: [], saved: [one] });
  });
});
