import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openPage, useStage } from '../support/browser.ts';

const stage = useStage(inject('sites').demo);
const pages = [
  ['first page', '', '讲过什么'],
  ['speech', 'speeches/sample-city-2019/', '在样例市政府办公室2019年度工作总结大会上的讲话'],
  ['search', 'search/?q=%E8%90%BD%E5%AE%9E', '检索'],
  ['indicator', 'metrics/accounting-operating/', '公用经费'],
  ['all figures', 'metrics/', '数字'],
] as const;

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

describe.each(pages)('in hostile surroundings, the page: %s', (_, path, words) => {
  it('fits a window enlarged four times, with nothing standing in the way', async () => {
    const { page } = await openPage(stage.browser, { viewport: { width: 320, height: 256 } });
    await page.goto(stage.site.address + path);
    await settled(page);
    const { width, covered } = await page.evaluate(() => {
      const standing = [...document.querySelectorAll('body *')].filter((element) => {
        const { position } = getComputedStyle(element);
        return position === 'fixed' || (position === 'sticky' && !element.closest('.scroll-x'));
      });
      const heights = standing.map((element) => element.getBoundingClientRect().height);
      return { width: document.documentElement.scrollWidth, covered: Math.max(0, ...heights) };
    });
    expect(width).toBeLessThanOrEqual(320);
    expect(covered).toBeLessThan(256 / 4);
    await page.context().close();
  });

  it('says what it is, and offers no button, without scripts', async () => {
    const { page } = await openPage(stage.browser, { javaScriptEnabled: false });
    await page.goto(stage.site.address + path);
    expect(await page.locator('main').innerText()).toContain(words);
    const buttons = page.locator('main button:visible:not([popovertarget])');
    expect(await buttons.filter({ hasNotText: '检索' }).count()).toBe(0);
    await page.context().close();
  });

  it('is read from a copy that holds nothing but its HTML', async () => {
    const { page } = await openPage(stage.browser);
    const response = await page.request.get(stage.site.address + path);
    const file = join(mkdtempSync(join(tmpdir(), 'wenku-copy-')), '另存的网页.html');
    writeFileSync(file, await response.text());
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator('main').innerText()).toContain(words);
    await page.context().close();
  });
});

describe('in colours of the reader’s own', () => {
  it('the place in the site, the view of a search and the place in a speech are still told', async () => {
    const { page } = await openPage(stage.browser, {
      forcedColors: 'active',
      viewport: { width: 1280, height: 800 },
    });
    const differs = (chosen: string, other: string) =>
      page.evaluate(
        ([one = '', two = '']) => {
          const looks = [one, two].map((selector) => {
            const element = document.querySelector(selector);
            if (!element) return `no ${selector}`;
            const { borderBottom, borderInlineStartColor, outline } = getComputedStyle(element);
            return [borderBottom, borderInlineStartColor, outline].join();
          });
          return looks[0] !== looks[1] && looks.every((look) => !look.startsWith('no '));
        },
        [chosen, other],
      );
    await page.goto(`${stage.site.address}speeches/sample-city-2019/#p010`);
    await page.locator('wenku-outline [aria-current]').waitFor();
    expect(
      await differs('.masthead nav [aria-current]', '.masthead nav a:not([aria-current])'),
    ).toBe(true);
    expect(
      await differs('wenku-outline [aria-current]', 'wenku-outline a:not([aria-current])'),
    ).toBe(true);
    await page.goto(`${stage.site.address}search/?q=%E8%90%BD%E5%AE%9E`);
    await page.locator('a.hit').first().waitFor();
    expect(await differs('.views [aria-pressed=true]', '.views [aria-pressed=false]')).toBe(true);
  });
});

describe('a page saved whole', () => {
  it('keeps its words, its look and its tables', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}speeches/sample-city-2019/`);
    await settled(page);
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    const file = join(mkdtempSync(join(tmpdir(), 'wenku-copy-')), '另存的网页.mhtml');
    writeFileSync(file, data);
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator('h1').innerText()).toContain('工作总结大会上的讲话');
    const align = await page
      .locator('.title-block')
      .evaluate((box) => getComputedStyle(box).textAlign);
    expect(align).toBe('center');
    expect(await page.locator('#figures').innerText()).toBe('数字一览');
  });
});
