import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, inject, it } from 'vitest';
import { find, property, readPages, words } from '../support/pages.ts';

const sites = inject('sites');

describe.each([
  { name: 'archive', pages: readPages(sites.main) },
  { name: 'samples', pages: readPages(sites.odd) },
  { name: 'sample archive', pages: readPages(sites.demo) },
])('every page of the $name', ({ pages }) => {
  it('says that it is Chinese', () => {
    for (const page of pages) {
      expect(property(find(page, 'html')[0], 'lang'), page.path).toBe('zh-CN');
    }
  });

  it('has a title of its own', () => {
    const titles = pages.map((page) => words(find(page, 'head > title')[0]));
    expect(titles.filter((title) => title.trim() === '')).toEqual([]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('has a description', () => {
    for (const page of pages) {
      const description = property(find(page, 'meta[name=description]')[0], 'content');
      expect(description.length, page.path).toBeGreaterThan(8);
    }
  });

  it('has its landmarks and one first heading', () => {
    for (const page of pages) {
      const counts = ['body > header', 'main', 'body > footer', 'main h1'].map(
        (selector) => find(page, selector).length,
      );
      expect(counts, page.path).toEqual([1, 1, 1, 1]);
      expect(find(page, 'nav:not([aria-label])'), page.path).toEqual([]);
    }
  });
});

describe('a speech of which nobody knows office, genre and year', () => {
  const pages = new Map(readPages(sites.odd).map((page) => [page.path, page]));
  const page = (path: string) => {
    const found = pages.get(path);
    if (!found) throw new RangeError(path);
    return found;
  };

  it('says so on its page, and is listed with the others of the kind', () => {
    const details = words(find(page('speeches/odd/index.html'), '.details')[0]);
    for (const said of ['未注明单位', '未注明文种', '年份不详']) expect(details).toContain(said);
    expect(words(find(page('genres/index.html'), 'main')[0])).toContain('未注明文种');
    expect(words(find(page('genres/unknown/index.html'), 'main')[0])).toContain('样例：古怪文字');
  });

  it('tells machines nothing that nobody knows', () => {
    const head = find(page('speeches/odd/index.html'), 'head')[0];
    const told = JSON.stringify(head);
    expect(told).not.toContain('未注明');
    expect(told).not.toContain('年份不详');
    const tei = readFileSync(join(sites.odd, 'speeches/odd/odd.xml'), 'utf8');
    expect(tei).not.toContain('未注明文种');
  });
});

describe.each([
  { name: 'archive', site: sites.main },
  { name: 'sample archive', site: sites.demo },
])('the pages of the areas of the $name', ({ site }) => {
  const { speeches, names } = z
    .object({
      names: z.object({ area: z.record(z.string(), z.string()) }),
      speeches: z.array(
        z.object({
          id: z.string(),
          paragraphs: z.array(
            z.object({ id: z.string(), heading: z.boolean(), areas: z.array(z.string()) }),
          ),
        }),
      ),
    })
    .parse(JSON.parse(readFileSync(join(site, 'search/manifest.json'), 'utf8')));
  const pages = readPages(site).filter(({ path }) => path.startsWith('areas/'));

  it('quote every paragraph that speaks of the area', () => {
    const areas = Object.keys(names.area);
    expect(areas.length).toBeGreaterThan(15);
    for (const area of areas) {
      const quoted = pages
        .filter(({ path }) => path.startsWith(`areas/${area}/`))
        .flatMap((page) => find(page, 'blockquote > a').map((place) => property(place, 'href')));
      const speaking = speeches.flatMap(({ id, paragraphs }) =>
        paragraphs
          .filter(({ heading, areas: own }) => !heading && own.includes(area))
          .map((paragraph) => `/speeches/${id}/#${paragraph.id}`),
      );
      expect(quoted, area).toEqual(speaking);
    }
  });
});
