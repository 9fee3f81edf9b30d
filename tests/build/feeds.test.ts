import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, inject, it } from 'vitest';
import { feedForms, feedPath } from '../../src/archive/feedPath.ts';
import { subAddress, subPath } from '../support/sites.ts';

const sites = inject('sites');
const read = (path: string) => readFileSync(join(sites.sub, path), 'utf8');
const speech = `${subAddress}${subPath}speeches/jining-half-year/`;

describe('a site that knows its address', () => {
  it.each(feedForms)('has a feed of everything as %s, with whole addresses', (form) => {
    const feed = read(feedPath(form));
    expect(feed).toContain(speech);
    if (form === 'json') JSON.parse(feed);
    else parseXml(feed);
  });

  it('has feeds by office and by area that hold no other speech', () => {
    const office = read(feedPath('atom', 'offices/jining'));
    expect(office).toContain(speech);
    expect(office).not.toContain('xicheng-half-year');
    expect(read(feedPath('rss', 'areas/information'))).toContain(speech);
  });

  it('has a map of its pages, speeches with the day of their last change', () => {
    const map = read('sitemap-0.xml');
    const entry = map.split('<url>').find((url) => url.includes(`<loc>${speech}</loc>`));
    expect(entry).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}/u);
    expect(read('robots.txt')).toContain(`${subAddress}${subPath}sitemap-index.xml`);
  });

  it('names the one address of each page', () => {
    expect(read('speeches/jining-half-year/index.html')).toContain(
      `<link rel="canonical" href="${speech}"`,
    );
  });
});

describe('a site that does not know its address', () => {
  it('has no feed, no map, and no page that speaks of them', () => {
    for (const path of [feedPath('rss'), 'sitemap-index.xml']) {
      expect(existsSync(join(sites.main, path))).toBe(false);
    }
    const page = readFileSync(join(sites.main, 'index.html'), 'utf8');
    expect(page).not.toContain('rel="canonical"');
    expect(page).not.toContain('feeds/');
  });
});
