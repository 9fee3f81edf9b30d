import { describe, expect, inject, it } from 'vitest';
import { pagePolicy } from '../../src/hosting/contentSecurityPolicy.ts';
import { find, property, readPages } from '../support/pages.ts';

const sites = inject('sites');

describe.each([
  { name: 'archive', pages: readPages(sites.main) },
  { name: 'sample archive', pages: readPages(sites.demo) },
])('every page of the $name', ({ pages }) => {
  it('gives the policy of the site', () => {
    for (const page of pages) {
      const [policy] = find(page, 'meta[http-equiv="Content-Security-Policy"]');
      expect(property(policy, 'content'), page.path).toBe(pagePolicy);
    }
  });

  it('holds no script, no style, and nothing that the policy refuses', () => {
    for (const page of pages) {
      const own = find(page, 'script:not([src]):not([type="application/ld+json"]), style, [style]');
      expect(own, page.path).toEqual([]);
      expect(page.html, page.path).not.toMatch(/<[^>]*\son[a-z]+=/u);
    }
  });
});
