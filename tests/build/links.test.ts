import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { find, property, readPages, type SitePage } from '../support/pages.ts';
import { subAddress as origin, subPath } from '../support/sites.ts';

const sites = inject('sites');

interface Link {
  page: string;
  url: string;
  isAnchor: boolean;
}

function linksOf(page: SitePage): Link[] {
  const take = (selector: string, name: string, isAnchor: boolean) =>
    find(page, selector).map((element) => ({
      page: page.path,
      url: property(element, name),
      isAnchor,
    }));
  return [
    ...take('a[href]', 'href', true),
    ...take('link[href]', 'href', false),
    ...take('script[src]', 'src', false),
    ...take('img[src]', 'src', false),
    ...take('form[action]', 'action', true),
  ];
}

function fileOf(site: string, path: string): string | null {
  const file = join(site, decodeURIComponent(path));
  const page = statSync(file, { throwIfNoEntry: false })?.isDirectory()
    ? join(file, 'index.html')
    : file;
  return existsSync(page) ? page : null;
}

describe.each([
  { name: 'at the root', site: sites.main, base: '/' },
  { name: 'under a sub-path', site: sites.sub, base: subPath },
  { name: 'of odd samples', site: sites.odd, base: '/' },
])('a site $name', ({ site, base }) => {
  const pages = readPages(site);
  const ids = new Map(
    pages.map((page) => [
      join(site, page.path),
      new Set(find(page, '[id]').map((element) => property(element, 'id'))),
    ]),
  );
  const links = pages.flatMap(linksOf);
  const resolve = ({ page, url }: Link) =>
    new URL(url, `${origin}${base}${page.replace(/index\.html$/u, '')}`);

  it('has no link that leads nowhere, and no anchor that is not there', () => {
    expect(links.length).toBeGreaterThan(300);
    const broken = links.filter((link) => {
      const target = resolve(link);
      if (target.origin !== origin) return false;
      if (!target.pathname.startsWith(base)) return true;
      const file = fileOf(site, target.pathname.slice(base.length));
      if (file === null) return true;
      const anchor = decodeURIComponent(target.hash.slice(1));
      return anchor !== '' && !ids.get(file)?.has(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('takes nothing from another host', () => {
    const outside = links.filter(
      (link) =>
        !link.isAnchor &&
        !['data:', 'null'].includes(resolve(link).protocol) &&
        resolve(link).origin !== origin,
    );
    expect(outside).toEqual([]);
    for (const { html } of pages) expect(html).not.toMatch(/url\(["']?(?:https?:)?\/\//u);
  });

  it('gives no id twice on a page', () => {
    for (const page of pages) {
      const all = find(page, '[id]').map((element) => property(element, 'id'));
      expect(
        all.filter((id, index) => all.indexOf(id) !== index),
        page.path,
      ).toEqual([]);
    }
  });
});
