import { expect, inject, it } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { openBrowser, openPage, serve } from '../support/browser.ts';
import { subPath } from '../support/sites.ts';

/** Opens the page of the copy and keeps one. */
async function keep(context: BrowserContext, address: string) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${address}copy/`);
  await page.getByRole('button', { name: /^保存离线副本（[\d.]+ MB）$/u }).click();
  await page.locator('[data-said]', { hasText: '已有离线副本，与网站相同' }).waitFor();
  return page;
}

it('a copy kept in the browser is read and searched without a network, and dropped again', async () => {
  const site = await serve(inject('sites').sub, subPath);
  const browser = await openBrowser();
  const { page: first, errors } = await openPage(browser);
  const page = await keep(first.context(), site.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await site.close();
  await page.goto(`${site.address}speeches/jining-half-year/#p003`);
  expect(await page.locator('main h1').textContent()).not.toBe('');
  await page.goto(`${site.address}search/?q=${encodeURIComponent('政务信息')}`);
  await page.locator('a.hit').first().waitFor();
  expect(errors.filter((error) => !/net::ERR/u.test(error))).toEqual([]);
  await page.goto(`${site.address}copy/`);
  await page.locator('[data-said]', { hasText: '没有网络' }).waitFor();
  await page.getByRole('button', { name: '删去离线副本' }).click();
  await page.locator('[data-said]', { hasText: '现在读不到网站' }).waitFor();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await browser.close();
});

it('a copy that cannot be completed leaves nothing and says so', async () => {
  const site = await serve(inject('sites').main);
  const browser = await openBrowser();
  const { page } = await openPage(browser);
  await page.route('**/search/index/listing.bin', (route) => route.abort());
  await page.goto(`${site.address}copy/`);
  await page.getByRole('button', { name: /^保存离线副本/u }).click();
  await page.locator('[data-said]', { hasText: '没有保存' }).waitFor();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await browser.close();
  await site.close();
});
