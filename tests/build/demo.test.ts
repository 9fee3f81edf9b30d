import { expect, inject, it } from 'vitest';
import { find, readPages, words } from '../support/pages.ts';

const sites = inject('sites');

it('says on every page of the sample archive that it is one', () => {
  for (const page of readPages(sites.demo)) {
    expect(words(find(page, 'body > .site-notice')[0]), page.path).toContain('样例');
  }
});

it('keeps the sample archive out of the site itself', () => {
  for (const page of readPages(sites.main)) {
    expect(find(page, '.site-notice'), page.path).toEqual([]);
    expect(page.html, page.path).not.toContain('样例市');
  }
});
