import { describe, expect, inject, it } from 'vitest';
import { openPage, useStage } from '../support/browser.ts';

const speech = 'speeches/jining-half-year/';

describe('reading a speech', () => {
  const stage = useStage(inject('sites').main);

  it('marks the heading that the reader is under, in the outline', async () => {
    const { page, errors } = await openPage(stage.browser, {
      viewport: { width: 1280, height: 800 },
    });
    await page.goto(stage.site.address + speech);
    const links = page.locator('wenku-outline a');
    const last = links.nth(3);
    await last.click();
    await page.waitForFunction(
      (text) => document.querySelector('wenku-outline [aria-current]')?.textContent === text,
      await last.textContent(),
    );
    expect(errors).toEqual([]);
  });

  it('copies the link of a paragraph from its number', async () => {
    const { page } = await openPage(stage.browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(stage.site.address + speech);
    await page.locator('#p005 .permalink').click();
    await page.getByRole('status').filter({ hasText: '已复制第 5 段的链接' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${stage.site.address}${speech}#p005`,
    );
    expect(page.url()).toBe(`${stage.site.address}${speech}#p005`);
  });

  it('copies a selection with title, office, year, paragraph and address', async () => {
    const { page } = await openPage(stage.browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(stage.site.address + speech);
    await page.evaluate(() => {
      const block = document.querySelector('#p005');
      const range = document.createRange();
      if (block) range.selectNodeContents(block);
      document.getSelection()?.addRange(range);
    });
    await page.getByRole('button', { name: '复制并注明出处' }).click();
    await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('先后完成重大调研课题21个');
    expect(copied).toMatch(/——《市政府办公室上半年工作总结大会讲话稿》，济宁市政府办公室，.*2010/u);
    expect(copied).toContain('第5段');
    expect(copied).toContain(`${stage.site.address}${speech}#p005`);
  });

  it('leads from a figure to its indicator and back to the words', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(stage.site.address + speech);
    const figure = page.locator('#m01');
    expect(await figure.textContent()).toBe('21个');
    await figure.click();
    await page.waitForURL(/\/metrics\//u);
    await page.locator(`a[href*="${speech}#m01"]`).first().click();
    await page.waitForURL(/#m01$/u);
    expect(await page.locator('#m01').isVisible()).toBe(true);
  });

  it('shows or hides the marks of figures, and remembers it', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(stage.site.address + speech);
    const look = () =>
      page.locator('#m01').evaluate((element) => {
        const { color, textDecorationLine, borderBlockEndStyle } = getComputedStyle(element);
        return [color, textDecorationLine, borderBlockEndStyle].join();
      });
    const shown = await look();
    await page.locator('#show-figures').uncheck();
    const hidden = await look();
    expect(hidden).not.toBe(shown);
    await page.reload();
    expect(await page.locator('#show-figures').isChecked()).toBe(false);
    expect(await look()).toBe(hidden);
  });

  it('shows a masked value with its order of magnitude, never as a number', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(stage.site.address + speech);
    const row = page.locator('#m02-row');
    expect(await row.locator('.words').first().textContent()).toContain('xx篇');
    expect(await row.locator('td.number').textContent()).toBe('几十（原文隐去）在 10 至 99 之间');
  });

  it('opens the note on an emendation at its place, original and corrected', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(stage.site.address + speech);
    const button = page.locator('.speech .note-button').first();
    const id = await button.getAttribute('popovertarget');
    await button.click();
    expect(await page.locator(`#${String(id)}`).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator(`#${String(id)}`).isVisible()).toBe(false);
  });

  it('can be read through by keyboard from the skip link', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(stage.site.address + speech);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('跳到正文');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
  });
});

describe('reading without scripts', () => {
  const stage = useStage(inject('sites').main);

  it('gives the whole speech, its outline, figures and notes', async () => {
    const { page } = await openPage(stage.browser, { javaScriptEnabled: false });
    await page.goto(stage.site.address + speech);
    expect(await page.locator('.speech .block').count()).toBe(42);
    await page.locator('wenku-outline a').nth(2).click();
    expect(new URL(page.url()).hash).toMatch(/^#p\d{3}$/u);
    const button = page.locator('.speech .note-button').first();
    const id = await button.getAttribute('popovertarget');
    await button.click();
    expect(await page.locator(`#${String(id)}`).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '复制并注明出处' }).isVisible()).toBe(false);
  });

  it('says on the search page what to do instead', async () => {
    const { page } = await openPage(stage.browser, { javaScriptEnabled: false });
    await page.goto(`${stage.site.address}search/`);
    expect(await page.locator('noscript').textContent()).toContain('全部讲稿');
  });
});
