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
