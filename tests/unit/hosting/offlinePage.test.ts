import { expect, it } from 'vitest';
import { fileAddress } from '../../../src/hosting/offline/fileAddress.ts';
import { offlinePage } from '../../../src/hosting/offline/offlinePage.ts';

const base = '/wenku-offline/';
const address = (url: string) => fileAddress(url, 'speeches/a/index.html', base);

it.each([
  ['/wenku-offline/', '../../index.html'],
  ['/wenku-offline/offices/x/', '../../offices/x/index.html'],
  ['/wenku-offline/speeches/b/?at=1-2#p001', '../../speeches/b/index.html?at=1-2#p001'],
  ['/wenku-offline/speeches/b/b.txt', '../../speeches/b/b.txt'],
  ['../b/#p001', '../../speeches/b/index.html#p001'],
  ['#p001', '#p001'],
  ['https://example.org/', 'https://example.org/'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
])('an address becomes one from file to file: %s', (url, expected) => {
  expect(address(url)).toBe(expected);
});

const made = (html: string) =>
  offlinePage(html, 'speeches/a/index.html', base, (scripts) => `offline/${scripts.join('+')}`);

it('the scripts of a page become one, behind the one that reads files, wherever they stood', () => {
  expect(
    made(
      '<script type="module" src="/wenku-offline/_astro/a.js"></script><p>样例</p></body></html>' +
        '<script type="module" src="/wenku-offline/_astro/b.js"></script>',
    ),
  ).toBe(
    '<p>样例</p></body></html><script src="../../offline/reader.js"></script>' +
      '<script src="../../offline/_astro/a.js+_astro/b.js"></script>',
  );
});

it('words of a page that look like addresses stay, and marks in addresses stay marks', () => {
  expect(
    made('<a href="/wenku-offline/search/?q=%22&#38;p=1" title="x">href="/wenku-offline/"</a>'),
  ).toBe('<a href="../../search/index.html?q=%22&amp;p=1" title="x">href="/wenku-offline/"</a>');
});

it('a page without scripts gets none', () => {
  expect(made('<p data-base="/wenku-offline/">样例</p>')).toBe('<p data-base="../../">样例</p>');
});

it('what a button offers for the notebook has the address of its file', () => {
  const clip = (href: string) =>
    JSON.stringify({ text: '样例“甲”', href }).replaceAll('"', '&quot;');
  expect(made(`<button data-clip="${clip('/wenku-offline/speeches/b/#p001')}"></button>`)).toBe(
    `<button data-clip="${clip('../../speeches/b/index.html#p001')}"></button>`,
  );
  expect(made('<button data-clip=""></button>')).toBe('<button data-clip=""></button>');
});
