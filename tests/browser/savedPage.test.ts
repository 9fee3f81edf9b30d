import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, it } from 'vitest';
import { openPage, useStage } from '../support/browser.ts';

const stage = useStage(inject('sites').demo);
const speech = 'speeches/sample-city-2019/';
const folder = mkdtempSync(join(tmpdir(), 'wenku-saved-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a browser writes for “网页，全部”: the page as it stands, its files in a folder beside it. */
async function saveWhole(page: Page): Promise<string> {
  const beside = '另存_files';
  mkdirSync(join(folder, beside));
  let html = await page.content();
  const parts = await page
    .locator('link[rel=stylesheet], script[src]')
    .evaluateAll((elements) =>
      elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
    );
  for (const url of parts) {
    const answer = await page.request.get(new URL(url, page.url()).href);
    writeFileSync(join(folder, beside, basename(url)), await answer.body());
    html = html.replaceAll(`"${url}"`, `"./${beside}/${basename(url)}"`);
  }
  const file = join(folder, '另存.html');
  writeFileSync(file, html.replaceAll('href="/', `href="${stage.site.address}`));
  return file;
}

/** The same in one file, as browsers write .mhtml. */
async function saveOne(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  const file = join(folder, '另存.mhtml');
  writeFileSync(file, data);
  return file;
}

/** What a reader sees of a speech: its words, how wide its text is, and what says where it is from. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const words = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());
    const text = document.querySelector('.sheet .text');
    return {
      words: words('main h1, .speech p'),
      width: text?.getBoundingClientRect().width,
      from: words('.masthead .name, .desk dd'),
    };
  });

it.each([
  ['whole, its files beside it', saveWhole],
  ['as one file', saveOne],
])('a page saved %s is read as on the site, and says where it is from', async (_, save) => {
  const { page } = await openPage(stage.browser, { viewport: { width: 1280, height: 900 } });
  await page.goto(stage.site.address + speech);
  await page.waitForLoadState('networkidle');
  const there = await seen(page);
  expect(there.words.length).toBeGreaterThan(10);
  expect(there.from).toContain('样例市政府办公室');
  const copy = await page.context().newPage();
  await copy.goto(pathToFileURL(await save(page)).href);
  expect(await seen(copy)).toEqual(there);
  // Nothing of the copy is missing as far as its reader is told.
  expect(await copy.getByRole('alert').count()).toBe(0);
  await page.context().close();
});
