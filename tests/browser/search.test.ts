import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openSite } from '../../src/search/index/nodeEngine.ts';
import { runSearch } from '../../src/search/run.ts';
import { openPage, serve, useStage } from '../support/browser.ts';
import { randomSubstring, seededRandom } from '../support/random.ts';
import { scan } from '../support/scan.ts';
import { subPath } from '../support/sites.ts';

const sites = inject('sites');

/** Every paragraph of the archive, from its downloads. */
function readTexts(folder: string): string[] {
  const names = readdirSync(join(folder, 'speeches'), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { title, subtitles, salutation, paragraphs } = z
        .object({
          title: z.string(),
          subtitles: z.array(z.string()),
          salutation: z.string().nullable(),
          paragraphs: z.array(z.object({ text: z.string() })),
        })
        .parse(JSON.parse(readFileSync(join(folder, 'speeches', name), 'utf8')));
      return [title, ...subtitles, salutation ?? '', ...paragraphs.map(({ text }) => text)];
    });
}

const status = (page: Page) => page.locator('wenku-search [data-status]');

async function searchFor(page: Page, words: string): Promise<string> {
  await page.locator('#query').fill(words);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (query) =>
      new URLSearchParams(location.search).get('q') === query &&
      /^(?:found|none|failed)$/u.test(
        document.querySelector<HTMLElement>('wenku-search')?.dataset['state'] ?? '',
      ),
    words,
  );
  return (await status(page).textContent()) ?? '';
}

describe('searching', () => {
  const stage = useStage(sites.main);

  it('counts 50 random substrings as a plain scan does', async () => {
    const { page, errors } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}search/`);
    const texts = readTexts(sites.main);
    const { fold } = await openSite(sites.main);
    const folded = texts.map((text) => fold(text));
    const random = seededRandom(50);
    const wrong: string[] = [];
    for (let round = 0; round < 50;) {
      const words = randomSubstring(texts, random, 12);
      if (words.trim() === '' || words.includes('"')) continue;
      round += 1;
      const shown = await searchFor(page, `"${words}"`);
      const expected = scan(folded, fold(words));
      if (Number.parseInt(shown.replaceAll(',', ''), 10) !== expected)
        wrong.push(`${words}: ${shown} ≠ ${String(expected)}`);
    }
    expect(wrong).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('loads nothing of the index before the reader turns to search', async () => {
    const { page, requests } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}speeches/jining-half-year/`);
    await page.waitForLoadState('networkidle');
    const ofSearch = () => requests.filter((url) => /search\//u.test(url));
    expect(ofSearch()).toEqual([]);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('落实');
    await page.getByRole('dialog').locator('.hit').first().waitFor();
    expect(ofSearch().length).toBeGreaterThan(2);
    expect(requests.filter((url) => !url.startsWith(stage.site.address))).toEqual([]);
  });

  it('opens by / and Ctrl-K, moves by arrows, goes by Enter, closes by Escape', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(stage.site.address);
    const dialog = page.getByRole('dialog');
    await page.keyboard.press('Control+k');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    await dialog.waitFor();
    await page.keyboard.type('督查');
    await dialog.locator('.hit').nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    const href = await focused();
    expect(href).toBe(await dialog.locator('.hit').first().getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/speeches\/.+[?]at=\d+-2#/u);
  });

  it('highlights the match on arrival, and only it', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}search/?q=${encodeURIComponent('狠抓落实')}`);
    await page.locator('a.hit').first().click();
    await page.waitForURL(/at=/u);
    const highlighted = await page.evaluate(() =>
      [...(CSS.highlights.get('arrival') ?? [])].map(String),
    );
    expect(highlighted).toEqual(['狠抓落实']);
    const place = await page.evaluate(() => {
      const [range] = CSS.highlights.get('arrival') ?? [];
      const top = range instanceof Range ? range.getBoundingClientRect().top : -1;
      return top / window.innerHeight;
    });
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(1);
  });

  it('keeps query, filters and order in the address, and takes them from it', async () => {
    const { page } = await openPage(stage.browser, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${stage.site.address}search/`);
    const all = await searchFor(page, '工作');
    const engine = await openSite(sites.main);
    const office = { office: ['xicheng'] };
    const { total, facets } = await runSearch('工作', engine, office);
    const box = page.locator('input[name=office][value=xicheng]');
    await box.focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/office=xicheng/u);
    const narrowed = `${total.hits.toLocaleString('en-US')} 处，${String(total.speeches)} 篇`;
    await status(page).filter({ hasText: narrowed }).waitFor();
    expect(narrowed).not.toBe(all);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    const count = page.locator('label:has(input[name=office][value=jining]) .count');
    expect(await count.textContent()).toBe(String(facets.office.get('jining')));
    await page.locator('[data-sort]').selectOption('date');
    await page.waitForURL(/sort=date/u);
    await page.reload();
    await status(page).filter({ hasText: narrowed }).waitFor();
    expect(await page.locator('#query').inputValue()).toBe('工作');
    expect(await box.isChecked()).toBe(true);
    await page.goBack();
    await page.goBack();
    await status(page).filter({ hasText: all }).waitFor();
  });

  it('does not search half-typed pinyin', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}search/`);
    await page.locator('#query').focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'luo shi',
      selectionStart: 7,
      selectionEnd: 7,
    });
    await page.waitForTimeout(500);
    expect(await status(page).textContent()).toBe('');
    expect(new URL(page.url()).search).toBe('');
    await session.send('Input.insertText', { text: '落实' });
    await status(page).filter({ hasText: '处' }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('落实');
  });

  it('says what to try when there is nothing', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}search/`);
    expect(await searchFor(page, '督查量子计算机')).toBe('没有找到');
    const tries = page.locator('[data-tries] a');
    await tries.first().waitFor();
    expect(await tries.allTextContents()).toContain('督查');
  });

  it('says so when the index cannot be had, and tries again', async () => {
    const { page } = await openPage(stage.browser);
    await page.route('**/search/index/**', (route) => route.abort());
    await page.goto(`${stage.site.address}search/`);
    expect(await searchFor(page, '落实')).toBe('检索没有成功');
    await page.unroute('**/search/index/**');
    await page.getByRole('button', { name: '再试一次' }).click();
    await status(page).filter({ hasText: '处' }).waitFor();
  });

  it('works under a sub-path', async () => {
    const sub = await serve(sites.sub, subPath);
    const { page, errors } = await openPage(stage.browser);
    await page.goto(`${sub.address}search/`);
    expect(await searchFor(page, '督查')).toMatch(/^\d+ 处/u);
    await page.locator('a.hit').first().click();
    await page.waitForURL(`${sub.address}speeches/**`);
    expect(errors).toEqual([]);
    await sub.close();
  });
});
