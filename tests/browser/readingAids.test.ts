import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { openPage, useStage } from '../support/browser.ts';

const speech = 'speeches/jining-half-year/';
const stage = useStage(inject('sites').main);

const openAids = (page: Page) => page.getByRole('button', { name: '阅读辅助' }).click();
const sizeOfText = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
const colours = (page: Page) =>
  page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });

/** Opens a page on which a reader has set aids before. */
async function openWith(aids: Record<string, string>, options = {}) {
  const watched = await openPage(stage.browser, options);
  await watched.page.addInitScript((set) => {
    for (const [name, value] of Object.entries(set)) {
      localStorage.setItem(`wenku-aid-${name}`, value);
    }
  }, aids);
  return watched;
}

describe('aids to reading', () => {
  it('enlarge every page from then on, and are there before the first paint', async () => {
    const { page, errors } = await openPage(stage.browser);
    await page.goto(stage.site.address + speech);
    const usual = await sizeOfText(page);
    await openAids(page);
    await page.getByRole('radio', { name: '特大' }).check();
    expect(await sizeOfText(page)).toBeCloseTo(usual * 1.5, 1);
    await page.addInitScript(() => {
      requestAnimationFrame(() => {
        document.documentElement.dataset['first'] = getComputedStyle(
          document.documentElement,
        ).fontSize;
      });
    });
    await page.goto(`${stage.site.address}offices/`);
    expect(await page.evaluate(() => document.documentElement.dataset['first'])).toBe('24px');
    expect(errors).toEqual([]);
  });

  it('set black on white and white on black whatever the system wants', async () => {
    for (const [contrast, expected] of [
      ['light', ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']],
      ['dark', ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']],
    ] as const) {
      const scheme = contrast === 'light' ? 'dark' : 'light';
      const { page } = await openWith({ contrast }, { colorScheme: scheme });
      await page.goto(stage.site.address + speech);
      expect(await colours(page)).toEqual(expected);
    }
  });

  it('have a line that follows the pointer and the focus, and hinders no click', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(stage.site.address + speech);
    await openAids(page);
    await page.getByRole('checkbox', { name: '阅读线' }).check();
    await page.keyboard.press('Escape');
    await page.mouse.move(300, 500);
    const middle = () =>
      page.evaluate(() => {
        const box = document.querySelector('.reading-line')?.getBoundingClientRect();
        return box ? Math.round(box.top + box.height / 2) : null;
      });
    expect(await middle()).toBe(500);
    await page.getByRole('link', { name: '讲稿文库' }).focus();
    expect(await middle()).toBeLessThan(100);
    await page.getByRole('link', { name: '单位', exact: true }).click();
    await page.waitForURL('**/offices/');
    expect(await middle()).not.toBeNull();
  });

  it('show text only, in one column, with all the words that the page has', async () => {
    const { page } = await openPage(stage.browser, { viewport: { width: 1280, height: 800 } });
    await page.goto(stage.site.address + speech);
    const wordsOf = () => page.evaluate(() => document.querySelector('.speech')?.textContent);
    const before = await wordsOf();
    await openAids(page);
    await page.getByRole('checkbox', { name: '纯文本' }).check();
    expect(await wordsOf()).toBe(before);
    expect(await page.locator('main .note-button:visible, main svg:visible').count()).toBe(0);
    const [text, side] = await Promise.all([
      page.locator('.sheet .text').boundingBox(),
      page.locator('.sheet .side').boundingBox(),
    ]);
    expect((side?.y ?? 0) + (side?.height ?? 0)).toBeLessThanOrEqual((text?.y ?? 0) + 1);
  });

  it('go back to what was by one button, and hold where nothing can be kept', async () => {
    const { page, errors } = await openPage(stage.browser);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(`${stage.site.address}about/`);
    const usual = await sizeOfText(page);
    await openAids(page);
    await page.getByRole('radio', { name: '最大' }).check();
    expect(await sizeOfText(page)).toBeCloseTo(usual * 2, 1);
    await page.getByRole('button', { name: '恢复原样' }).click();
    expect(await sizeOfText(page)).toBeCloseTo(usual, 1);
    expect(await page.getByRole('radio', { name: '标准' }).isChecked()).toBe(true);
    expect(errors).toEqual([]);
  });

  it('are not offered where scripts are off', async () => {
    const { page } = await openPage(stage.browser, { javaScriptEnabled: false });
    await page.goto(stage.site.address + speech);
    expect(await page.getByText('阅读辅助').isVisible()).toBe(false);
  });

  it.each([
    [{ size: '200', contrast: 'dark' }, 1280],
    [{ size: '200', contrast: 'light' }, 390],
    [{ plain: 'on', line: 'on' }, 1280],
  ])('leave nothing that axe finds, nor a page wider than its window: %j', async (aids, width) => {
    const { page } = await openWith(aids, { viewport: { width, height: 800 } });
    for (const path of [speech, 'metrics/research-topics/']) {
      await page.goto(stage.site.address + path);
      await openAids(page);
      expect(await violations(page), path).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, path).toBeLessThanOrEqual(0);
    }
  });
});
