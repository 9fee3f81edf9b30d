import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';
import { savedBytes } from '../support/saved.ts';
import { run } from '../support/sites.ts';

let browser: Browser;
let folder = '';
let site = '';
const address = (path: string) => pathToFileURL(join(site, path)).href;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-offline-'));
  // A folder as people name them.
  site = join(folder, '讲稿文库 离线版#1');
  run('build', '--content', 'content', '--out', site, '--offline');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe('a site opened by double click', () => {
  it('leads from page to page', async () => {
    const { page, errors, requests } = await openPage(browser);
    await page.goto(address('index.html'));
    await page.getByRole('link', { name: '单位' }).first().click();
    expect(page.url()).toBe(address('offices/index.html'));
    expect(await page.locator('main h1').textContent()).toContain('单位');
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
  });

  it('searches, and leads to the place of a hit', async () => {
    const { page, errors } = await openPage(browser);
    await page.goto(`${address('search/index.html')}?q=%E6%94%BF%E5%8A%A1%E4%BF%A1%E6%81%AF`);
    const hit = page.locator('a.hit').first();
    await hit.waitFor();
    await hit.click();
    await page.waitForURL(/speeches\/[a-z-]+\/index\.html\?.*#p\d+/u);
    const marked = await page.evaluate(() => CSS.highlights.has('arrival'));
    expect(marked).toBe(true);
    expect(errors).toEqual([]);
  });

  it.each([
    ['on a thread of its own', true],
    ['on that of the page where the browser starts none', false],
  ])('searches the whole archive, %s', async (_, isStarted) => {
    const { page, errors } = await openPage(browser);
    if (!isStarted) {
      await page.addInitScript(() => {
        window.Worker = new Proxy(Worker, {
          construct() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
    }
    await page.goto(`${address('search/index.html')}?q=%E6%94%BF%E5%8A%A1%E4%BF%A1%E6%81%AF`);
    await page.locator('a.hit').first().waitFor();
    const said = await page.locator('[data-status]').textContent();
    await page.locator('[data-whole]').click();
    await page.getByRole('button', { name: /载入全文库（\d/u }).click();
    await page.locator('.engine').filter({ hasText: '由全文库作答' }).waitFor();
    expect(await page.locator('[data-status]').textContent()).toBe(said);
    // One that answers on demand, one that has the whole archive.
    expect(page.workers()).toHaveLength(isStarted ? 2 : 0);
    expect(errors).toEqual([]);
  });

  it('checks a draft, leads to the source, and saves the report', async () => {
    const { page, errors } = await openPage(browser);
    await page.goto(address('workbench/draft/index.html'));
    await page.locator('[data-open]:not([disabled])').click();
    await page.locator('wenku-draft[data-state="ready"]').waitFor();
    await page.locator('[data-words]').fill('截止目前，样例先后完成重大调研课题21个。');
    await page.getByRole('button', { name: '校稿', exact: true }).click();
    await page.locator('wenku-draft[data-state="checked"]').waitFor();
    expect(await page.locator('.finding .words').allTextContents()).toEqual([
      '截止',
      '先后完成重大调研课题21个',
    ]);
    expect(await page.locator('.finding .sources a').first().getAttribute('href')).toMatch(
      /speeches\/jining-half-year\/(?:index\.html)?#p005$/u,
    );
    expect((await savedBytes(page, '报告（Word）')).length).toBeGreaterThan(1000);
    expect(errors).toEqual([]);
  });

  it('keeps clippings of any page in one notebook', async () => {
    const { page, errors } = await openPage(browser);
    await page.goto(address('speeches/jining-half-year/index.html'));
    await page.locator('#m01-row [data-clip]').click();
    await page.locator('.told').filter({ hasText: '已摘入' }).waitFor();
    await page.goto(address('phrases/couplets/index.html'));
    await page.locator('.entry [data-clip]').first().click();
    await page.locator('.told').filter({ hasText: '已摘入' }).waitFor();
    await page.goto(address('workbench/index.html'));
    await page.locator('.clip').nth(1).waitFor();
    await page.locator('.clip .source a').first().click();
    await page.waitForURL(/speeches\/jining-half-year\/index\.html.*#m01$/u);
    expect(errors).toEqual([]);
  });

  it('opens the search dialog from any page', async () => {
    const { page, errors } = await openPage(browser);
    await page.goto(address('speeches/jining-half-year/index.html'));
    await page.keyboard.press('/');
    await page.keyboard.type('政务信息');
    await page.locator('dialog a').first().waitFor();
    expect(errors).toEqual([]);
  });
});

it('the packed copy holds every file of the folder', () => {
  const packed = Object.keys(unzipSync(readFileSync(`${site}.zip`)));
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(packed.length).toBe(files.length);
  expect(packed).toContain('讲稿文库 离线版#1/index.html');
});
