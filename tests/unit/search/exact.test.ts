import { beforeAll, describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/file.ts';
import { readLists } from '../../../src/import/read/lists.ts';
import type { Engine } from '../../../src/search/engine.ts';
import { buildIndex } from '../../../src/search/index/buildIndex.ts';
import { openSite } from '../../../src/search/index/nodeEngine.ts';
import { runSearch } from '../../support/runSearch.ts';
import { randomSubstring, seededRandom } from '../../support/random.ts';
import { writeSampleSite } from '../../support/sampleSite.ts';
import { scan } from '../../support/scan.ts';

const imported = await importFile(
  'content/sources/office-half-year-speeches.raw.txt',
  readLists('content'),
);
const speeches = imported.speeches.map(({ id, frontmatter, blocks }) => ({
  id,
  texts: [
    frontmatter.title,
    ...frontmatter.subtitles,
    frontmatter.salutation ?? '',
    ...blocks.map(({ text }) => text),
  ],
}));
const odd = {
  id: 'sample-odd',
  texts: [
    '样例：全角ＡＢＣ１２３，半角ABC123；“引号”‘单引’——省略……《书名》（括号）',
    '樣例：總結學習、乾淨、臺灣、著作、後來、發展；𠮷野家😀👨‍👩‍👧é ñ',
    'aaaa 哈哈哈哈哈 a-b_c.d/e\\f *星* `码` <b>不是标签</b> {x} import export',
    '一',
  ],
};
const archive = [...speeches, odd];
const allTexts = archive.flatMap(({ texts }) => texts);

describe('searching the archive by any run of characters', () => {
  let engine: Engine;
  beforeAll(async () => {
    const site = writeSampleSite(archive);
    await buildIndex(site);
    engine = await openSite(site);
  });
  const count = async (query: string) => (await runSearch(query, engine)).total;
  const plain = (words: string) =>
    scan(
      allTexts.map((text) => engine.fold(text)),
      engine.fold(words),
    );

  it('counts 1,000 random substrings as a plain scan does', async () => {
    const random = seededRandom(20_261_123);
    const wrong: string[] = [];
    for (let round = 0; round < 1000;) {
      const words = randomSubstring(allTexts, random, 12);
      // A straight quote is the query's own mark, and spaces alone are no query.
      if (words.trim() === '' || words.includes('"')) continue;
      round += 1;
      const { hits } = await count(`"${words}"`);
      if (hits !== plain(words)) wrong.push(`${words}: ${String(hits)} ≠ ${String(plain(words))}`);
    }
    expect(wrong).toEqual([]);
  });

  it('finds nothing where a scan finds nothing', async () => {
    const random = seededRandom(7);
    const wrong: string[] = [];
    for (let round = 0; round < 300; round += 1) {
      const words = randomSubstring(allTexts, random, 2) + randomSubstring(allTexts, random, 2);
      if (/["\s]/u.test(words)) continue;
      const { hits } = await count(`"${words}"`);
      if (hits !== plain(words)) wrong.push(words);
    }
    expect(wrong).toEqual([]);
  });

  it('gives every hit at its place', async () => {
    const { speeches: found } = await runSearch('工作', engine);
    expect(found.length).toBeGreaterThan(1);
    for (const { index, hits } of found) {
      const { texts } = await engine.words(index);
      for (const { paragraph, offset, length } of hits) {
        expect(texts[paragraph]?.slice(offset, offset + length)).toBe('工作');
      }
    }
  });

  it('takes Traditional and simplified, full and half width, capital and small as one', async () => {
    expect(await count('總結學習')).toEqual(await count('总结学习'));
    expect((await count('ＡＢＣ')).hits).toBe(2);
    expect((await count('abc１２３')).hits).toBe(2);
  });

  it('counts overlapping places', async () => {
    expect((await count('哈哈')).hits).toBe(4);
    expect((await count('aa')).hits).toBe(3);
  });

  it('wants every word of a query in the same paragraph', async () => {
    expect((await count('全角 括号')).hits).toBe(2);
    expect((await count('全角　括号')).hits).toBe(2);
    expect((await count('全角 星')).hits).toBe(0);
  });

  it('finds nothing across two paragraphs', async () => {
    expect((await count('括号）樣例')).hits).toBe(0);
  });
});
