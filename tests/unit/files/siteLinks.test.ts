import { expect, it } from 'vitest';
import { LinkCheck } from '../../../src/files/siteLinks.ts';

function brokenIn(body: string, base = '/', address: string | null = null): string[] {
  const check = new LinkCheck({ base, address });
  const files = {
    'index.html': body,
    'speeches/a/index.html': '<p id="p001">样例</p><p id="第一段">样例</p>',
    'speeches/a/a.txt': '样例',
  };
  for (const [path, text] of Object.entries(files)) check.add(path, Buffer.from(text));
  return check.broken().map(({ reason }) => reason.replace(/^[^：]+：/u, ''));
}

it.each([
  '<a href="/speeches/a/">样例</a>',
  '<a href="speeches/a/#p001">样例</a>',
  '<a href="/speeches/a/#%E7%AC%AC%E4%B8%80%E6%AE%B5">样例</a>',
  '<a href="/speeches/a/a.txt">样例</a>',
  '<a href="?q=样例">样例</a>',
  '<a href="https://example.org/none">样例</a>',
  '<a href="mailto:a@example.org">样例</a>',
  '<link rel="icon" href="data:,">',
])('a link to what is there, or to elsewhere, stands: %s', (body) => {
  expect(brokenIn(body)).toEqual([]);
});

it.each([
  ['<a href="/speeches/b/">样例</a>', '/speeches/b/（网站里没有这一页或文件）'],
  ['<a href="/speeches/a">样例</a>', '/speeches/a（网站里没有这一页或文件）'],
  ['<a href="/speeches/a/b.txt">样例</a>', '/speeches/a/b.txt（网站里没有这一页或文件）'],
  [
    '<a href="speeches/a/#p002">样例</a>',
    'speeches/a/#p002（speeches/a/index.html 里没有这个锚点）',
  ],
  ['<a href="#none">样例</a>', '#none（index.html 里没有这个锚点）'],
  ['<img src="a.png">', 'a.png（网站里没有这一页或文件）'],
  ['<script src="/a.js"></script>', '/a.js（网站里没有这一页或文件）'],
  ['<a href="/%E7%AC">样例</a>', '/%E7%AC（地址里的 % 写得不对）'],
  ['<meta http-equiv="refresh" content="0; url=/b/">', '/b/（网站里没有这一页或文件）'],
])('a link to what is not there is told with the reason: %s', (body, reason) => {
  expect(brokenIn(body)).toEqual([reason]);
});

it('a link out of the sub-path that the site stands under is broken', () => {
  expect(brokenIn('<a href="/wenku/speeches/a/">样例</a>', '/wenku/')).toEqual([]);
  expect(brokenIn('<a href="/speeches/a/">样例</a>', '/wenku')).toEqual([
    '/speeches/a/（在网站的路径 /wenku/ 之外）',
  ]);
});

it('a whole address of the site’s own must lead somewhere, that of a card’s picture too', () => {
  const own = (body: string) => brokenIn(body, '/wenku/', 'https://wenku.example');
  expect(own('<link rel="canonical" href="https://wenku.example/wenku/speeches/a/">')).toEqual([]);
  expect(own('<link rel="canonical" href="https://wenku.example/wenku/b/">')).toEqual([
    'https://wenku.example/wenku/b/（网站里没有这一页或文件）',
  ]);
  expect(
    own('<meta property="og:image" content="https://wenku.example/wenku/speeches/a/card.png">'),
  ).toEqual(['https://wenku.example/wenku/speeches/a/card.png（网站里没有这一页或文件）']);
  // A form for mistakes on the same host is no page of the site.
  expect(own('<a href="https://wenku.example/report">找错</a>')).toEqual([]);
});
