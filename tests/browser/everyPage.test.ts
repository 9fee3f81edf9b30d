import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { openPage, serve, useStage } from '../support/browser.ts';

const sites = inject('sites');

const kinds = [
  ['first page', ''],
  ['speeches', 'speeches/'],
  ['speech', 'speeches/jining-half-year/'],
  ['source', 'speeches/jining-half-year/source/'],
  ['offices', 'offices/'],
  ['office', 'offices/jining/'],
  ['years', 'years/'],
  ['year', 'years/2004/'],
  ['genres', 'genres/'],
  ['genre', 'genres/half-year-summary/'],
  ['areas', 'areas/'],
  ['area', 'areas/supervision/'],
  ['metrics', 'metrics/'],
  ['indicator', 'metrics/research-topics/'],
  ['search', 'search/'],
  ['found', 'search/?q=%E8%90%BD%E5%AE%9E'],
  ['counted', 'search/?q=%E8%90%BD%E5%AE%9E&view=tables'],
  ['slots', 'search/?q=%7B%E6%95%B0%7D%E4%BB%B6'],
  ['query gone wrong', 'search/?q=%E8%90%BD%E5%AE%9E%5B'],
  ['nothing found', 'search/?q=%E9%87%8F%E5%AD%90'],
  ['guide', 'guide/'],
  ['guide page', 'guide/searching/'],
  ['notebook', 'workbench/'],
  ['about', 'about/'],
  ['architecture', 'architecture/'],
  ['accessibility', 'accessibility/'],
  ['site map', 'site-map/'],
  ['missing page', '404.html'],
] as const;

/** Waits until a search that the address asks for has come to its end. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !location.search ||
      ['found', 'none', 'trouble'].includes(
        document.querySelector<HTMLElement>('wenku-search')?.dataset['state'] ?? '',
      ),
  );
}

const stage = useStage(sites.main);

describe.each(kinds)('the page: %s', (_, path) => {
  it.each(['light', 'dark'] as const)('has no violation that axe finds, in %s', async (scheme) => {
    const { page, errors, requests } = await openPage(stage.browser, { colorScheme: scheme });
    const response = await page.goto(stage.site.address + path);
    expect(response?.status()).toBe(200);
    await settled(page);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(stage.site.address))).toEqual([]);
  });

  it('fits every width from a phone to a wide desk', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(stage.site.address + path);
    for (const width of [360, 390, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, `${String(width)} px`).toBeLessThanOrEqual(width);
    }
  });
});

describe('the search dialog', () => {
  it.each(['light', 'dark'] as const)('has no violation that axe finds, in %s', async (scheme) => {
    const { page } = await openPage(stage.browser, { colorScheme: scheme });
    await page.goto(`${stage.site.address}speeches/jining-half-year/`);
    await page.keyboard.press('/');
    await page.keyboard.type('落实');
    await page.getByRole('dialog').locator('.hit').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('odd samples in the browser', () => {
  it('run no code, and show the words as they are', async () => {
    const odd = await serve(sites.odd);
    const { page, errors, requests } = await openPage(stage.browser);
    for (const path of ['', 'speeches/', 'speeches/odd/', 'search/?q=script', 'areas/documents/']) {
      await page.goto(odd.address + path);
      await settled(page);
      expect(await page.evaluate(() => document.body.dataset['hacked']), path).toBeUndefined();
    }
    expect(await page.goto(`${odd.address}search/?q=script`)).not.toBeNull();
    await page.locator('a.hit').first().waitFor();
    expect(await page.locator('a.hit').allTextContents()).toContainEqual(
      expect.stringContaining('<script>document.body'),
    );
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(odd.address))).toEqual([]);
    await odd.close();
  });
});
