import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { find, property, readPages } from '../support/pages.ts';
import { listSiteFiles } from '../../src/files/listSiteFiles.ts';
import { subAddress, subPath } from '../support/sites.ts';

const sites = inject('sites');
const pages = readPages(sites.sub);
const home = `${subAddress}${subPath}`;

/** What of a page those read who show a link to it as a card. */
function shared(path: string): Record<string, string> {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return Object.fromEntries(
    find(page, 'meta[property]').map((element) => [
      property(element, 'property'),
      property(element, 'content'),
    ]),
  );
}

describe('a link to a site that knows its address', () => {
  it('shows the speech with its title and a picture of its own', async () => {
    expect(shared('speeches/jining-half-year/index.html')).toMatchObject({
      'og:type': 'article',
      'og:locale': 'zh_CN',
      'og:url': `${home}speeches/jining-half-year/`,
      'og:image': `${home}speeches/jining-half-year/card.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
    });
    const file = join(sites.sub, 'speeches/jining-half-year/card.png');
    const { width, height } = await sharp(file).metadata();
    expect([width, height]).toEqual([1200, 630]);
    expect(readFileSync(file).length).toBeLessThan(40_000);
  });

  it('shows an indicator with a picture of its own, any other page with that of the site', () => {
    const [indicator = ''] = listSiteFiles(sites.sub).filter((path) =>
      /^metrics\/[^/]+\/card\.png$/u.test(path),
    );
    const page = indicator.replace('card.png', 'index.html');
    expect(shared(page)['og:image']).toBe(`${home}${indicator}`);
    expect(shared('about/index.html')).toMatchObject({
      'og:type': 'website',
      'og:image': `${home}card.png`,
    });
  });

  it('has on every page a picture that is there, but on that for missing ones', () => {
    for (const { path } of pages) {
      if (path === '404.html') {
        expect(shared(path)).toEqual({});
        continue;
      }
      const image = shared(path)['og:image'] ?? '';
      expect(image.startsWith(home), path).toBe(true);
      expect(existsSync(join(sites.sub, image.slice(home.length))), path).toBe(true);
    }
  });
});

it('a site that does not know its address has no pictures and no page that speaks of them', () => {
  expect(listSiteFiles(sites.main).filter((path) => path.endsWith('card.png'))).toEqual([]);
  expect(readFileSync(join(sites.main, 'index.html'), 'utf8')).not.toContain('og:');
});
