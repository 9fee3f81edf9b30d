import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openPage, useStage } from '../support/browser.ts';
import { saved } from '../support/saved.ts';

const stage = useStage(inject('sites').main);
const speech = 'speeches/jining-half-year/';

async function openSpeech(setUp: () => void, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await openPage(stage.browser, options);
  await page.addInitScript(setUp);
  await page.goto(stage.site.address + speech);
  return page;
}

/** Clips a paragraph, and gives what the page says of it. */
async function clip(page: Page, id: string): Promise<string> {
  await page.evaluate((anchor) => {
    document.querySelector('.told')?.replaceChildren();
    const block = document.getElementById(anchor);
    if (block) document.getSelection()?.selectAllChildren(block);
  }, id);
  await page.keyboard.press('Alt+c');
  const told = page.locator('.told > span');
  await told.waitFor();
  return (await told.textContent()) ?? '';
}

describe('a browser that keeps nothing', () => {
  it('that refuses to is told of, and the clipping goes out as a file', async () => {
    const page = await openSpeech(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    expect(await clip(page, 'p005')).toContain('浏览器不让本站存储');
    expect(await saved(page, '存成文件')).toContain('先后完成重大调研课题21个');
  });

  it('that is full is told of; what it did not take is kept with the next that it takes', async () => {
    const page = await openSpeech(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...given) {
        if (sessionStorage.getItem('full') === 'no') return put.apply(this, given);
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    expect(await clip(page, 'p005')).toContain('浏览器的存储空间已满');
    await page.evaluate(() => sessionStorage.setItem('full', 'no'));
    expect(await clip(page, 'p006')).toBe('已摘入摘抄本');
    await page.goto(`${stage.site.address}workbench/`);
    await page.locator('.clip').nth(1).waitFor();
    expect(await page.locator('.clip').count()).toBe(2);
  });
});

describe('with a finger', () => {
  it('a clip is dragged by its handle', async () => {
    const page = await openSpeech(() => undefined, {
      hasTouch: true,
      // Both cards are in sight.
      viewport: { width: 390, height: 2400 },
    });
    for (const id of ['p005', 'p006']) await clip(page, id);
    await page.goto(`${stage.site.address}workbench/`);
    await page.locator('.clip').nth(1).waitFor();
    const places = () =>
      page
        .locator('.clip .source a')
        .evaluateAll((links) =>
          links.map((link) => link.getAttribute('href')?.replace(/^.*#/u, '')).join(' '),
        );
    expect(await places()).toBe('p005 p006');
    const box = await page.locator('.clip').nth(1).locator('.handle').boundingBox();
    const top = await page.locator('.clip').first().boundingBox();
    const x = (box?.x ?? 0) + (box?.width ?? 0) / 2;
    const from = (box?.y ?? 0) + (box?.height ?? 0) / 2;
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    await send('touchStart', from);
    for (const part of [0.3, 0.7, 1]) await send('touchMove', from + ((top?.y ?? 0) - from) * part);
    await send('touchEnd', 0);
    await page.waitForFunction(() =>
      document.querySelector('.clip .source a')?.getAttribute('href')?.endsWith('#p006'),
    );
    expect(await places()).toBe('p006 p005');
  });
});
