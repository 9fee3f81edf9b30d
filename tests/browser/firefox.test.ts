import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve, type Served } from '../support/browser.ts';
import { findFirefox, openFirefox } from '../support/firefox.ts';

const sites = inject('sites');
const firefox = findFirefox();
const without = firefox === null ? '（跳过：这台机器没有 Firefox，可用 WENKU_FIREFOX 指明）' : '';

describe.skipIf(firefox === null)(`search in Firefox${without}`, () => {
  let browser: Browser;
  let site: Served;

  beforeAll(async () => {
    browser = await openFirefox(firefox ?? '');
    site = await serve(sites.demo);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function open(search: string): Promise<{ page: Page; errors: string[] }> {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${site.address}search/${search}`);
    return { page, errors };
  }
  const asking = (query: string) => `?q=${encodeURIComponent(query)}`;
  const told = (page: Page) => page.$eval('[data-status]', (status) => status.textContent);
  const found = (page: Page) => page.waitForSelector('wenku-search[data-state=found]');

  it('finds on demand, and the same in the whole archive', async () => {
    const { page, errors } = await open(asking('督查'));
    await found(page);
    const demand = await told(page);
    expect(demand).toMatch(/^[\d,]+ 处，/u);
    await page.click('[data-whole]');
    await page.waitForSelector('.offer .button');
    await page.click('.offer .button');
    await page.waitForFunction(
      () => document.querySelector('[data-engine]')?.textContent === '由全文库作答',
    );
    expect(await told(page)).toBe(demand);
    expect(errors).toEqual([]);
  });

  it('shows slots, statistics, figures, and the spot of a fault', async () => {
    const slots = await open(asking('信息{数}'));
    await slots.page.waitForSelector('.kwic-line .slot.number');
    const tables = await open(`${asking('落实')}&view=tables`);
    await tables.page.waitForSelector('.counted');
    const figures = await open('?figure=information.reported&least=500&sort=slot-0-down');
    await figures.page.waitForSelector('.kwic-line .slot.number');
    const fault = await open(asking('落实[督'));
    await fault.page.waitForSelector('.spot mark');
    expect(await told(fault.page)).toBe('检索式第 3 字：方括号没有成对');
    expect([slots, tables, figures, fault].flatMap(({ errors }) => errors)).toEqual([]);
  });

  it('marks the hits on arrival', async () => {
    const { page, errors } = await open(asking('督查'));
    await page.waitForSelector('a.hit');
    await Promise.all([page.waitForNavigation(), page.click('a.hit')]);
    await page.waitForSelector('.hit-bar');
    expect(await page.$eval('.hit-bar .place', (place) => place.textContent)).toMatch(/^第 1 处/u);
    expect(errors).toEqual([]);
  });
});
