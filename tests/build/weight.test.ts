import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { find, property, readPages, type SitePage } from '../support/pages.ts';

const { main: site } = inject('sites');
const kilobyte = 1024;

const compressed = (text: string | Uint8Array) => gzipSync(text, { level: 9 }).length;
const fileWeight = (url: string) => compressed(readFileSync(join(site, url)));
const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);

// Scripts that a page's scripts import at once, not those that wait for the reader.
function withStaticImports(url: string, seen = new Set<string>()): Set<string> {
  if (seen.has(url)) return seen;
  seen.add(url);
  const code = readFileSync(join(site, url), 'utf8');
  for (const [, target = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/gu)) {
    withStaticImports(join(url, '..', target), seen);
  }
  return seen;
}

function weigh(page: SitePage): { html: number; css: number; script: number } {
  const scripts = find(page, 'script[src]').map((element) => property(element, 'src'));
  const all = scripts.reduce((seen, url) => withStaticImports(url, seen), new Set<string>());
  return {
    html: compressed(page.html),
    css: sum(find(page, 'link[rel=stylesheet]').map((link) => fileWeight(property(link, 'href')))),
    script: sum([...all].map(fileWeight)),
  };
}

describe('a speech page', () => {
  const pages = readPages(site).filter(({ path }) => /^speeches\/[a-z-]+\/index/u.test(path));

  it.each(pages)('is light: $path', (page) => {
    const { html, css, script } = weigh(page);
    console.log(
      `${page.path}: HTML, CSS, script ${[html, css, script].join(', ')} bytes compressed`,
    );
    expect(html + css).toBeLessThan(60 * kilobyte);
    expect(script).toBeLessThan(10 * kilobyte);
  });

  it('loads nothing of the index', () => {
    for (const page of pages) {
      const urls = find(page, 'script[src], link[href]').map(
        (element) => property(element, 'src') + property(element, 'href'),
      );
      expect(urls.filter((url) => /search\//u.test(url))).toEqual([]);
    }
  });
});

it('nothing but one style sheet and one kept script stands before the first paint of a page for reading', () => {
  const pages = readPages(site).filter(
    ({ path }) => !/^(?:search|compare|workbench)\//u.test(path),
  );
  const waitedFor = pages.map((page) => [
    ...find(page, 'link[rel=stylesheet]').map((link) => property(link, 'href')),
    ...find(page, 'script:not([type]):not([defer])').map((script) => property(script, 'src')),
  ]);
  const different = new Set(waitedFor.map((urls) => urls.join(' ')));
  expect([...different]).toEqual([
    expect.stringMatching(/^\/_astro\/site\.[\w-]+\.css \/_astro\/aids\.[\w-]+\.js$/u),
  ]);
});

describe('the search index', () => {
  it('is within the weight of a first search', () => {
    const list = (folder: string, pattern: RegExp) =>
      readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => pattern.test(name))
        .map((name) => join(folder, name));
    const files = {
      listing: list('search/index', /^listing\.bin$/u),
      directories: list('search/index', /directory\.bin$/u),
      packs: list('search/index', /\/\d+\.bin$/u),
      starts: list('search/index', /starts-\d+\.bin$/u),
      cards: list('search/index', /cards-\d+\.bin$/u),
      texts: list('speeches', /\.txt$/u),
    };
    const weights = Object.entries(files).map(([kind, names]) => {
      // The index is compressed already.
      const size = sum(
        names.map((name) =>
          name.endsWith('.txt') ? fileWeight(name) : statSync(join(site, name)).size,
        ),
      );
      return { kind, size, count: names.length };
    });
    console.log(weights.map(({ kind, size }) => `${kind} ${String(size)}`).join(', '));
    expect(weights.filter(({ count }) => count === 0)).toEqual([]);
    expect(sum(weights.map(({ size }) => size))).toBeLessThan(250 * kilobyte);
  });
});
