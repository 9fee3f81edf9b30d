import { expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { openPage, useStage } from '../support/browser.ts';

const sites = inject('sites');
const stage = useStage(sites.demo);
const pair = 'compare/?a=sample-city-2015&b=sample-city-2016';

it('two speeches by address stand side by side: outlines, figures, common words, texts', async () => {
  const { page, errors, requests } = await openPage(stage.browser);
  await page.goto(stage.site.address + pair);
  await page.locator('wenku-compare .outlines tbody tr').first().waitFor();
  const row = page.locator('.outlines tr', { hasText: '督查工作掷地有声' });
  expect(await row.textContent()).toContain('督促检查有力度');
  const figure = page.locator('.figures tr', { hasText: '上报信息' }).first();
  expect(await figure.textContent()).toContain('+56');
  expect(await page.locator('.passages li').first().textContent()).toContain('也要清醒地看到');
  expect(await page.locator('.text-row mark').count()).toBeGreaterThan(20);
  expect(errors).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(stage.site.address))).toEqual([]);
  // A row of the outline leads to its text, a paragraph's number to the speech.
  await row.getByRole('link').first().click();
  const link = page.locator('.text-row:target a.number-link').first();
  await link.click();
  expect(page.url()).toMatch(/speeches\/sample-city-2015\/#p\d+$/u);
});

it('left and right are exchanged, and the figures with them', async () => {
  const { page } = await openPage(stage.browser);
  await page.goto(stage.site.address + pair);
  await page.locator('.figures').first().waitFor();
  await page.getByRole('button', { name: '左右互换' }).click();
  await page.waitForURL(/a=sample-city-2016&b=sample-city-2015/u);
  const figure = page.locator('.figures tr', { hasText: '上报信息' }).first();
  expect(await figure.textContent()).toContain('−56');
});

it('says which speech is missing', async () => {
  const { page } = await openPage(stage.browser);
  await page.goto(`${stage.site.address}compare/?a=sample-city-2015&b=none`);
  await page.getByText('没有编号为“none”的讲稿').waitFor();
});

it.each(['light', 'dark'] as const)('axe finds nothing, in %s', async (scheme) => {
  const { page } = await openPage(stage.browser, { colorScheme: scheme });
  await page.goto(stage.site.address + pair);
  await page.locator('.passages').waitFor();
  expect(await violations(page)).toEqual([]);
  for (const width of [360, 768, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed, `${String(width)} px`).toBeLessThanOrEqual(width);
  }
  await page.goto(`${stage.site.address}compare/offices/sample-city/`);
  expect(await violations(page)).toEqual([]);
});
