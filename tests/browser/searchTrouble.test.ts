import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildIndex } from '../../src/search/index/buildIndex.ts';
import { writeArchive } from '../../src/search/index/writeArchive.ts';
import { openPage, serve, useStage, type Served } from '../support/browser.ts';
import { writeSampleSite } from '../support/sampleSite.ts';
import { searchFor, searchStatus as status } from '../support/searchFor.ts';

const sites = inject('sites');
const listing = '**/search/index/listing.bin';
const packs = /\/search\/index\/[^/]+\/\d+\.bin$/u;
const figures = '**/search/figures/*.json';

const halved = async (route: Route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
};
const missing = (route: Route) => route.fulfill({ status: 404, body: 'no such file' });
const elsewhere = (path: string) => (route: Route) =>
  route.fulfill({ body: readFileSync(join(sites.demo, path)) });

async function expectTold(page: Page, why: RegExp): Promise<void> {
  await page.locator('wenku-search[data-state=failed]').waitFor();
  expect(await status(page).textContent()).toBe('检索没有成功');
  expect(await page.locator('[data-why]').textContent()).toMatch(why);
  // No count of an answer that is none.
  expect(await page.locator('.found').isVisible()).toBe(false);
}

describe('search whose files are not what they should be', () => {
  const stage = useStage(sites.main);
  const open = async (search: string) => {
    const { page } = await openPage(stage.browser);
    return { page, go: () => page.goto(`${stage.site.address}search/${search}`) };
  };
  const query = `?q=${encodeURIComponent('督查')}`;

  it.each([
    ['the listing is missing', listing, missing, /请刷新页面/u],
    ['the listing is cut short', listing, halved, /不完整.*请刷新页面/u],
    [
      'the listing is of another build',
      listing,
      elsewhere('search/index/listing.bin'),
      /请刷新页面/u,
    ],
    ['a bundle is missing', packs, missing, /请刷新页面/u],
    ['a bundle is cut short', packs, halved, /不完整.*请刷新页面/u],
    [
      'a bundle is a page of the server',
      packs,
      (route: Route) => route.fulfill({ body: '<!doctype html><title>404</title>' }),
      /不完整.*请刷新页面/u,
    ],
  ])('says so when %s, and a reload mends it', async (_, files, answer, why) => {
    const { page, go } = await open(query);
    await page.route(files, answer);
    await go();
    await expectTold(page, why);
    await page.unroute(files);
    await page.getByRole('button', { name: '刷新页面' }).click();
    await status(page).filter({ hasText: '处' }).waitFor();
  });

  it('says so when the network is cut in mid-query, and goes on when it is back', async () => {
    const { page, go } = await open('');
    await go();
    await searchFor(page, '落实');
    const shown = await status(page).textContent();
    await page.route(packs, (route) => route.abort('internetdisconnected'));
    await page.locator('#query').fill('督查');
    await page.keyboard.press('Enter');
    await expectTold(page, /网络断了/u);
    await page.unroute(packs);
    await page.getByRole('button', { name: '再试一次' }).click();
    await status(page).filter({ hasText: '处' }).waitFor();
    expect(await status(page).textContent()).not.toBe(shown);
  });

  it('says so when figures are missing or of another build', async () => {
    const { page, go } = await open('?figure=information.reported');
    await page.route(figures, missing);
    await go();
    await expectTold(page, /请刷新页面/u);
    await page.unroute(figures);
    await page.route(figures, elsewhere('search/figures/information-reported.json'));
    await page.getByRole('button', { name: '再试一次' }).click();
    await expectTold(page, /不是同一版/u);
    await page.unroute(figures);
    await page.getByRole('button', { name: '再试一次' }).click();
    await status(page).filter({ hasText: '处' }).waitFor();
  });
});

describe('an archive of 500 speeches with 100,000 hits', () => {
  const stage = useStage(sites.main);
  const folder = mkdtempSync(join(tmpdir(), 'wenku-many-'));
  let many: Served;

  beforeAll(async () => {
    cpSync(sites.main, folder, { recursive: true });
    for (const name of ['index', 'archive']) {
      rmSync(join(folder, 'search', name), { recursive: true });
    }
    const texts = Array.from({ length: 4 }, () => '样例落实，'.repeat(50));
    const sample = writeSampleSite(
      Array.from({ length: 500 }, (_, index) => ({ id: `sample-${String(index)}`, texts })),
    );
    await buildIndex(sample);
    writeArchive(sample);
    cpSync(sample, folder, { recursive: true });
    rmSync(sample, { recursive: true });
    many = await serve(folder);
  });
  afterAll(async () => {
    await many.close();
    rmSync(folder, { recursive: true });
  });

  it('offers the whole archive for what only it can answer, and answers when it is loaded', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${many.address}search/?q=${encodeURIComponent('？？')}`);
    await status(page).filter({ hasText: '要载入全文库才答得全' }).waitFor();
    expect(await page.locator('.found').isVisible()).toBe(false);
    await page.route('**/search/archive/*.bin', (route) => route.abort());
    const load = page.getByRole('button', { name: /载入全文库（\d/u });
    await load.click();
    await page.getByText('网络断了').waitFor();
    await page.unroute('**/search/archive/*.bin');
    await load.click();
    await status(page)
      .filter({ hasText: /^[\d,]+ 处/u })
      .waitFor();
    await page.locator('.engine').filter({ hasText: '由全文库作答' }).waitFor();
  });

  it('counts them, and draws them a screen at a time', async () => {
    const { page, errors } = await openPage(stage.browser);
    await page.goto(`${many.address}search/?q=${encodeURIComponent('落实')}`);
    await page.locator('.kwic-line').nth(15).waitFor();
    expect(await status(page).textContent()).toBe('100,000 处，500 篇');
    expect(await page.locator('.kwic-line').count()).toBeLessThan(500);
    await page.getByRole('button', { name: /^还有 [\d,]+ 处$/u }).click();
    await page.locator('.kwic-line').nth(45).waitFor();
    await page.locator('[data-whole]').click();
    await page.getByRole('button', { name: /载入全文库（\d/u }).click();
    await page.locator('.engine').filter({ hasText: '由全文库作答' }).waitFor();
    expect(await status(page).textContent()).toBe('100,000 处，500 篇');
    await page.locator('[data-sort]').selectOption('right');
    await page.waitForURL(/sort=right/u);
    await page.locator('.kwic-line').nth(15).waitFor();
    expect(errors).toEqual([]);
  });
});
