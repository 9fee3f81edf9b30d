import { describe, expect, inject, it } from 'vitest';
import { openPage, useStage } from '../support/browser.ts';
import { walk } from '../support/keyboardWalk.ts';

const stage = useStage(inject('sites').main);

describe('with the keyboard alone', () => {
  it.each([
    ['first page', ''],
    ['speech', 'speeches/xicheng-half-year/'],
    ['indicator', 'metrics/research-topics/'],
    ['guide', 'guide/searching/'],
    ['compare', 'compare/'],
  ])('one goes through the whole page and sees where one is: %s', async (_, path) => {
    const { page } = await openPage(stage.browser, {
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
    });
    await page.goto(stage.site.address + path);
    const stops = await walk(page);
    expect(stops[0]?.name).toBe('a 跳到正文');
    expect(stops.filter(({ fault }) => fault !== '')).toEqual([]);
    const focusable = await page
      .locator('a[href]:visible, button:visible, input:visible, select:visible, summary:visible')
      .count();
    // Radio buttons of a group are one stop; a scrolling table is one more.
    expect(stops.length).toBeGreaterThanOrEqual(focusable - 6);
    await page.context().close();
  });

  it('the search begins in its field, and goes on to the end of the page', async () => {
    const { page } = await openPage(stage.browser, { reducedMotion: 'reduce' });
    await page.goto(`${stage.site.address}search/`);
    const stops = await walk(page);
    expect(stops[0]?.name).toBe('button 检索');
    expect(stops.filter(({ fault }) => fault !== '')).toEqual([]);
  });

  it('the first step skips the ways, and the next goes on behind them', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}speeches/xicheng-half-year/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(isInMain).toBe(true);
  });

  it('a note opens at its place, and Escape gives the focus back', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}speeches/jining-half-year/`);
    const button = page.locator('.note-button').first();
    await button.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.note[popover]:popover-open');
    await note.waitFor();
    expect(await note.innerText()).toContain('存疑');
    await page.keyboard.press('Escape');
    expect(await page.locator('.note[popover]:popover-open').count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
