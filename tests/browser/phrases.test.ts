import { expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { openPage, useStage } from '../support/browser.ts';

const sites = inject('sites');
const stage = useStage(sites.demo);

it('a list is filtered over all of its pages, and the address keeps what was asked', async () => {
  const { page, errors, requests } = await openPage(stage.browser);
  await page.goto(`${stage.site.address}phrases/frames/`);
  const entries = page.locator('.phrases > .entry');
  expect(await entries.count()).toBe(50);
  await page.getByLabel('字词').fill('立项督查 办结率');
  await page.getByText(/^找到 \d+ 条/u).waitFor();
  const texts = await page.locator('.phrases > .entry .words').allTextContents();
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).toMatch(/立项督查.*办结率/u);
  expect(new URL(page.url()).searchParams.get('q')).toBe('立项督查 办结率');
  expect(errors).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(stage.site.address))).toEqual([]);
  await page.reload();
  await page.getByText(/^找到 \d+ 条/u).waitFor();
  expect(await page.locator('.phrases > .entry .words').allTextContents()).toEqual(texts);
});

it('an entry is copied with its source, a frame blank as well', async () => {
  const { page } = await openPage(stage.browser, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(`${stage.site.address}phrases/frames/`);
  const entry = page.locator('.entry').first();
  await entry.getByRole('button', { name: '复制', exact: true }).click();
  await page.getByText('已复制，并注明出处').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\n——《.+》，.+，第\d+段，http.+#p\d+$/u);
  await entry.getByRole('button', { name: '复制空格式' }).click();
  await page.getByText('已复制空格式').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('＿＿');
});

it('every list reads without scripts, and axe finds nothing', async () => {
  const { page } = await openPage(stage.browser, { javaScriptEnabled: false });
  await page.goto(`${stage.site.address}phrases/formulas/`);
  expect(await page.locator('.entry').count()).toBeGreaterThan(20);
  expect(await page.locator('.entry button:visible').count()).toBe(0);
  for (const [path, colorScheme] of [
    ['phrases/', 'light'],
    ['phrases/frames/', 'dark'],
    ['phrases/outlines/', 'light'],
    ['phrases/freshness/', 'light'],
  ] as const) {
    const opened = await openPage(stage.browser, { colorScheme });
    await opened.page.goto(stage.site.address + path);
    expect(await violations(opened.page), path).toEqual([]);
    await opened.page.setViewportSize({ width: 360, height: 900 });
    const needed = await opened.page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed, path).toBeLessThanOrEqual(360);
    expect(opened.errors, path).toEqual([]);
  }
});

it('on a phone the choices are folded until one of them is in the address', async () => {
  const { page } = await openPage(stage.browser, { viewport: { width: 390, height: 844 } });
  await page.goto(`${stage.site.address}phrases/frames/`);
  await page.getByLabel('字词').waitFor();
  const office = page.getByLabel('单位');
  expect(await office.isVisible()).toBe(false);
  await page.getByText('筛选', { exact: true }).click();
  await office.selectOption('sample-city');
  await page.getByText(/^找到 \d+ 条/u).waitFor();
  await page.reload();
  await page.getByText(/^找到 \d+ 条/u).waitFor();
  expect(await office.isVisible()).toBe(true);
});
