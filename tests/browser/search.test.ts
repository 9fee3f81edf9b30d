import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, inject, it } from 'vitest';
import { openSite } from '../../src/search/index/nodeEngine.ts';
import { runSearch } from '../support/runSearch.ts';
import { openPage, serve, useStage } from '../support/browser.ts';
import { randomSubstring, seededRandom } from '../support/random.ts';
import { scan } from '../support/scan.ts';
import { searchFor, searchStatus as status } from '../support/searchFor.ts';
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
    await page.waitForURL(/\/speeches\/.+[?]at=\d+-2&q=[^#]+#/u);
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

  it('says a query back in words, and of a bad one where it is wrong, with a good one', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}search/`);
    await page.locator('#query').fill('督查…10…落实');
    await page
      .locator('[data-words]')
      .filter({ hasText: '『督查』之后 10 字内有『落实』' })
      .waitFor();
    await page.locator('#query').fill('落实[督');
    await page.keyboard.press('Enter');
    await status(page).filter({ hasText: '检索式第 3 字：方括号没有成对' }).waitFor();
    expect(await page.locator('.spot mark').textContent()).toContain('[');
    await page.locator('[data-trouble] a').click();
    await page.waitForURL((url) => url.searchParams.get('q') === '落实"["督');
  });

  it('sorts lines by what stands right of the match, opens a sentence, and goes to the place', async () => {
    const { page, errors } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}search/?q=${encodeURIComponent('工作')}&sort=right`);
    const lines = page.locator('.kwic-line:not(.headings)');
    await lines.nth(5).waitFor();
    const afters = await lines.locator('.after').allTextContents();
    const sorted = [...afters].sort((one, other) => (one < other ? -1 : Number(one > other)));
    expect(afters.length).toBeGreaterThan(5);
    expect(afters).toEqual(sorted);
    await lines.first().locator('.open').click();
    const passage = page.locator('.passage');
    await passage.waitFor();
    expect(await passage.locator('mark').textContent()).toBe('工作');
    await lines.first().locator('a.hit').click();
    await page.waitForURL(/at=\d+-2&q=/u);
    const bar = page.locator('.hit-bar');
    await bar.waitFor();
    const before = await bar.locator('.place').textContent();
    await bar.getByRole('button', { name: '下一处' }).click();
    expect(await bar.locator('.place').textContent()).not.toBe(before);
    const marked = await page.evaluate(() => [...(CSS.highlights.get('hits') ?? [])].map(String));
    expect(new Set(marked)).toEqual(new Set(['工作']));
    expect(errors).toEqual([]);
  });

  it('keeps view, thinning, sample and search within results in the address', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}search/?q=${encodeURIComponent('工作')}`);
    await page.getByRole('button', { name: '统计' }).click();
    await page.waitForURL(/view=tables/u);
    await page.getByRole('region', { name: '按年份' }).waitFor();
    await page.getByRole('button', { name: '逐条' }).click();
    await page.locator('[data-within]').fill('落实');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('in') === '落实');
    await page.locator('[data-sample]').fill('3');
    await page.locator('[data-sample]').blur();
    await status(page).filter({ hasText: '列出其中 3 处' }).waitFor();
    await page.reload();
    await status(page).filter({ hasText: '列出其中 3 处' }).waitFor();
    expect(await page.locator('.kwic-line').count()).toBe(3);
    await page.getByRole('button', { name: /不再要求/u }).click();
    await page.waitForURL((url) => !url.searchParams.has('in'));
  });

  it('leaves what the reader is typing when an answer comes', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}search/?q=${encodeURIComponent('工作')}`);
    await page.locator('.kwic-line').first().waitFor();
    const sample = page.locator('[data-sample]');
    await sample.fill('3');
    // A click by script: the focus stays in the field while the page draws another answer.
    await page
      .getByRole('button', { name: '按讲稿' })
      .evaluate((button: HTMLButtonElement) => button.click());
    await page.getByRole('button', { name: '按讲稿', pressed: true }).waitFor();
    expect(await sample.inputValue()).toBe('3');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('sample') === '3');
  });

  it('writes a query from the form of fields', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}search/`);
    await page.getByText('按栏填写').click();
    await page.locator('[name=first]').fill('督查');
    await page.locator('[name=then]').fill('落实');
    await page.locator('[name=gap]').fill('20');
    expect(await page.locator('#query').inputValue()).toBe('督查…20…落实');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === '督查…20…落实');
  });

  it('exports the hits in every form', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}search/?q=${encodeURIComponent('狠抓落实')}`);
    await page.locator('a.hit').first().waitFor();
    const hits = await page.locator('a.hit').count();
    for (const [name, holds] of [
      ['CSV 表格', '狠抓落实'],
      ['Markdown', '**狠抓落实**'],
      ['纯文本', '【狠抓落实】'],
      ['Word 文档', 'word/document.xml'],
    ] as const) {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      const text = readFileSync(await (await coming).path(), 'utf8');
      expect(text.split(holds).length - 1, name).toBeGreaterThanOrEqual(Math.min(hits, 2));
    }
  });

  it('keeps what was searched and saved, and says so when storage is blocked', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}search/`);
    await searchFor(page, '督查');
    await page.getByText('检索记录').click();
    await page.getByRole('button', { name: '存下这一条' }).click();
    await page.reload();
    await page.getByText('检索记录').click();
    expect(await page.locator('[data-history] a').allTextContents()).toEqual(['督查', '督查']);
    const blocked = await openPage(stage.browser);
    await blocked.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await blocked.page.goto(`${stage.site.address}search/`);
    expect(await searchFor(blocked.page, '督查')).toMatch(/处/u);
    await blocked.page.getByText('检索记录').click();
    await blocked.page.getByText('浏览器不让本站存东西').waitFor();
    expect(blocked.errors).toEqual([]);
  });

  it('stands a query of ten thousand characters', async () => {
    const { page, errors } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}search/`);
    await page.locator('#query').fill('落实'.repeat(5000));
    await page.keyboard.press('Enter');
    await page.locator('wenku-search[data-state=none]').waitFor();
    expect(errors).toEqual([]);
  });
});

describe('the whole archive', () => {
  const stage = useStage(sites.main);
  const address = (site: string, query: string) => `${site}search/?q=${encodeURIComponent(query)}`;

  it('answers as the index does, in a worker, and again from the cache', async () => {
    const { page, errors, requests } = await openPage(stage.browser);
    await page.goto(address(stage.site.address, '督查'));
    await page.locator('a.hit').first().waitFor();
    const demand = await status(page).textContent();
    await page.locator('[data-whole]').click();
    await page.getByRole('button', { name: /载入全文库（\d/u }).click();
    await page.locator('.engine').filter({ hasText: '由全文库作答' }).waitFor();
    expect(await status(page).textContent()).toBe(demand);
    expect(await searchFor(page, '抓？')).toMatch(/^[\d,]+ 处/u);
    const chunks = () => requests.filter((url) => url.includes('/search/archive/')).length;
    const loaded = chunks();
    expect(loaded).toBeGreaterThan(0);
    await page.reload();
    await page.locator('a.hit').first().waitFor();
    await page.locator('[data-whole]').click();
    await page.locator('.engine').filter({ hasText: '由全文库作答' }).waitFor();
    expect(chunks()).toBe(loaded);
    expect(errors).toEqual([]);
  });

  it('says so when its files are cut short, and works without a cache', async () => {
    const { page } = await openPage(stage.browser);
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'caches'));
    await page.route('**/search/archive/*.bin', (route) => route.fulfill({ body: 'short' }));
    await page.goto(address(stage.site.address, '督查'));
    await page.locator('a.hit').first().waitFor();
    await page.locator('[data-whole]').click();
    await page.getByRole('button', { name: /载入全文库（\d/u }).click();
    await page.getByText('检索文件不完整').waitFor();
    await page.unroute('**/search/archive/*.bin');
    await page.getByRole('button', { name: /载入全文库（\d/u }).click();
    await page.locator('.engine').filter({ hasText: '由全文库作答' }).waitFor();
  });
});

describe('figures in search', () => {
  const stage = useStage(sites.demo);

  it('are reached from the page of their indicator, bounded, sorted and exported', async () => {
    const { page, errors } = await openPage(stage.browser, {
      viewport: { width: 1280, height: 900 },
    });
    await page.goto(`${stage.site.address}metrics/information-reported/`);
    const toAll = page.getByRole('link', { name: /^全部 \d+ 处$/u });
    const promised = Number(/\d+/u.exec((await toAll.textContent()) ?? '')?.[0]);
    await toAll.click();
    await page.locator('.kwic-line .slot.number').first().waitFor();
    const told = await status(page).textContent();
    const values = async () => {
      const texts = await page.locator('.kwic-line .slot.number').allTextContents();
      return texts.map((text) => Number(/[\d,]+/u.exec(text)?.[0].replaceAll(',', '')));
    };
    const shown = await values();
    expect(shown).toEqual([...shown].sort((one, other) => other - one));
    expect(told).toContain(`${String(promised)} 处`);
    await page.locator('[name=least]').fill('500');
    await page.keyboard.press('Enter');
    await page.waitForURL(/least=500/u);
    // 正在检索… is told first, with the lines of the search before it.
    await page.waitForFunction(
      (before) =>
        document.querySelector('wenku-search[data-state=found]') !== null &&
        document.querySelector('[data-status]')?.textContent !== before,
      told,
    );
    const bounded = await values();
    expect(bounded).toEqual(shown.filter((value) => value >= 500));
    expect(bounded.length).toBeGreaterThan(1);
    await page.locator('[data-words]').filter({ hasText: '指标“上报信息”（≥ 500 条）' }).waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV 表格' }).click();
    const csv = readFileSync(await (await coming).path(), 'utf8');
    expect(csv).toContain('数值的值');
    expect(csv.trim().split('\n')).toHaveLength(bounded.length + 1);
    await page.locator('#query').fill('批示');
    await page.keyboard.press('Enter');
    await page
      .locator('[data-words]')
      .filter({ hasText: '『批示』；所在段里还要有指标' })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('least')).toBe('500');
    await page.goto(`${stage.site.address}search/?figure=information.reported&least=99999`);
    await page.getByText('这个指标没有符合条件的数').waitFor();
    await page.getByRole('button', { name: '不限数字' }).click();
    await page.waitForURL((url) => !url.searchParams.has('figure'));
    expect(errors).toEqual([]);
  });
});
