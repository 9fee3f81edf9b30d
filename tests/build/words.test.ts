import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { importFile } from '../../src/import/file.ts';
import { readLists } from '../../src/import/read/lists.ts';
import { readRow } from '../../src/text/table.ts';
import { find, property, readPages, words } from '../support/pages.ts';

const sites = inject('sites');
const lists = readLists('content');

const own = await importFile('content/sources/office-half-year-speeches.raw.txt', lists);
const odd = await importFile('tests/fixtures/odd/odd.txt', lists);

/** A table's rows are shown in cells, without the marks that part them. */
function asShown(text: string): string {
  const rows = text.split('\n').map(readRow);
  return rows.length > 1 ? rows.map((cells) => (cells ?? []).join('\t')).join('\n') : text;
}

describe.each([
  { name: 'the two speeches', site: sites.main, speeches: own.speeches },
  { name: 'odd text', site: sites.odd, speeches: odd.speeches },
])('the page of a speech of $name', ({ site, speeches }) => {
  const pages = readPages(site);

  it.each(speeches)('shows every word as itself: $id', (speech) => {
    const page = pages.find(({ path }) => path === `speeches/${speech.id}/index.html`);
    expect(page).toBeDefined();
    if (!page) return;
    const shown = find(page, '.speech .block').map((block) => ({
      id: property(block, 'id'),
      text: words(block),
    }));
    expect(shown).toEqual(speech.blocks.map(({ id, text }) => ({ id, text: asShown(text) })));
    expect(words(find(page, 'main h1')[0])).toContain(speech.frontmatter.title);
  });

  it.each(speeches)('offers the same words to download: $id', (speech) => {
    const text = readFileSync(join(site, 'speeches', speech.id, `${speech.id}.txt`), 'utf8');
    expect(text.startsWith(`${speech.frontmatter.title}\n`)).toBe(true);
    const joined = speech.blocks.map((block) => block.text + (block.runIn ? '' : '\n')).join('');
    expect(text.endsWith(joined)).toBe(true);
    const data: unknown = JSON.parse(
      readFileSync(join(site, 'speeches', speech.id, `${speech.id}.json`), 'utf8'),
    );
    expect(data).toMatchObject({
      id: speech.id,
      metrics: speech.frontmatter.metrics,
      paragraphs: speech.blocks.map(({ id, text: own }) => ({ id, text: own })),
    });
  });
});

describe('imported text', () => {
  it('is never code: no script, handler or element of it reaches a page', () => {
    for (const page of readPages(sites.odd)) {
      // Structured data are data: a browser runs no script of that type.
      const scripts = 'script:not([src]):not([type=module]):not([type="application/ld+json"])';
      expect(find(page, scripts), page.path).toEqual([]);
      expect(find(page, '[onerror], [onload], [onclick]'), page.path).toEqual([]);
      expect(find(page, 'a[href^="javascript:" i]'), page.path).toEqual([]);
      expect(find(page, '.speech :is(script, img, svg, style, b)'), page.path).toEqual([]);
    }
  });
});

describe('Markdown in a speech', () => {
  const page = readPages(sites.odd).find(({ path }) => path.includes('sample-2020-h1/index'));

  it('comes out as tables, lists, emphasis beside Chinese marks, links', () => {
    expect(page).toBeDefined();
    if (!page) return;
    expect(find(page, '.speech table td').map(words)).toEqual(['一科', '12']);
    expect(find(page, '.speech li').map(words)).toEqual(['一是快', '二是准']);
    expect(find(page, '#p005 strong').map(words)).toEqual(['批评：']);
    expect(find(page, '#p002 a[href="#p003"]').map(words)).toEqual(['下一段']);
  });

  it('keeps an editor’s note apart from the words of the speech', () => {
    if (!page) return;
    expect(find(page, '.speech aside p').map(words)).toEqual([
      '核对说明',
      '样例里的注，\n共两段。',
      '第二段。',
    ]);
    expect(find(page, '.speech .block aside')).toEqual([]);
  });
});
