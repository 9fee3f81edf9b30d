import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { openPage, useStage } from '../support/browser.ts';
import { saved } from '../support/saved.ts';

const stage = useStage(inject('sites').main);
const speech = 'speeches/jining-half-year/';

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await openPage(stage.browser, options);
  await page.goto(stage.site.address + path);
  return page;
}

/** Selects a paragraph of a speech, as a reader does. */
async function select(page: Page, id: string): Promise<void> {
  await page.evaluate((anchor) => {
    const block = document.getElementById(anchor);
    if (block) document.getSelection()?.selectAllChildren(block);
  }, id);
}

/** Clips paragraphs of a speech; resolves when each is kept. */
async function clip(page: Page, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await select(page, id);
    await page.keyboard.press('Alt+c');
    await page.locator('.told').filter({ hasText: '已摘入摘抄本' }).waitFor();
    await page.evaluate(() => document.querySelector('.told')?.replaceChildren());
  }
}

const order = (page: Page) =>
  page
    .locator('.clip .source a')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.replace(/^.*#/u, '')).join(' '),
    );

/** What this browser has stored of the notebook, as JSON. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const result = <Kind>(request: IDBRequest<Kind>): Promise<Kind> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const database = await result(indexedDB.open(name));
    const notebook: unknown = await result(
      database.transaction('notebook').objectStore('notebook').get('notebook'),
    );
    database.close();
    return JSON.stringify(notebook);
  });

/** Opens the notebook in the same browser window. */
async function toNotebook(page: Page): Promise<void> {
  await page.goto(`${stage.site.address}workbench/`);
  await page.locator('wenku-clippings[data-state]').waitFor();
}

describe('clipping', () => {
  it('takes a selection by its button, with title, office, date, paragraph and place', async () => {
    const page = await open(speech);
    await select(page, 'p005');
    await page.locator('.clip-selection').click();
    await page.getByRole('link', { name: '去看' }).click();
    const card = page.locator('.clip');
    await card.waitFor();
    expect(await card.locator('blockquote').textContent()).toContain('先后完成重大调研课题21个');
    const source = card.locator('.source a');
    expect(await source.textContent()).toMatch(
      /^《市政府办公室上半年工作总结大会讲话稿》，济宁市政府办公室，.*，第5段$/u,
    );
    await source.click();
    expect(page.url()).toBe(`${stage.site.address}${speech}#p005`);
  });

  it('says when nothing is selected, and when it is there already', async () => {
    const page = await open(speech);
    await page.keyboard.press('Alt+c');
    await page.locator('.told').filter({ hasText: '先选中要摘的文字' }).waitFor();
    await clip(page, 'p005');
    await page.keyboard.press('Alt+c');
    await page.locator('.told').filter({ hasText: '摘抄本里已有这一条' }).waitFor();
  });

  it('takes figures, the sentence of a hit, and phrases', async () => {
    const page = await open(speech);
    await page.locator('#m01-row [data-clip]').click();
    await page.locator('.told').filter({ hasText: '已摘入' }).waitFor();
    await page.goto(`${stage.site.address}search/?q=%E8%90%BD%E5%AE%9E`);
    await page.locator('.clip-hit').first().click();
    await page.locator('.told').filter({ hasText: '已摘入' }).waitFor();
    await page.goto(`${stage.site.address}phrases/slogans/`);
    await page.locator('.entry [data-clip]').first().click();
    await page.locator('.told').filter({ hasText: '已摘入' }).waitFor();
    await toNotebook(page);
    expect(await page.locator('.clip .kind').allTextContents()).toEqual(['数字', '检索', '用语']);
    const [figure = '', hit = ''] = await page.locator('.clip blockquote').allTextContents();
    expect(figure).toContain('21个');
    expect(hit).toContain('落实');
  });
});

describe('the notebook', () => {
  it('is ordered by keyboard and by drag, grouped, annotated and kept; each step can be undone', async () => {
    const page = await open(speech);
    await clip(page, 'p005', 'p006', 'p007');
    await toNotebook(page);
    expect(await order(page)).toBe('p005 p006 p007');

    const handles = page.locator('.handle');
    await handles.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('.told').filter({ hasText: '第 2 条，共 3 条' }).waitFor();
    expect(await order(page)).toBe('p006 p005 p007');
    await page.keyboard.press('ArrowDown');
    await page.locator('.told').filter({ hasText: '第 3 条' }).waitFor();
    expect(await order(page)).toBe('p006 p007 p005');

    const from = await handles.nth(2).boundingBox();
    const to = await page.locator('.clip').first().boundingBox();
    if (!from || !to) throw new Error('no cards');
    await page.mouse.move(from.x + 10, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x + 10, from.y - 20, { steps: 3 });
    await page.mouse.move(to.x + 30, to.y + 4, { steps: 5 });
    await page.mouse.up();
    await page.locator('.told').filter({ hasText: '第 1 条' }).waitFor();
    expect(await order(page)).toBe('p005 p006 p007');

    await page.getByRole('button', { name: '添一组' }).click();
    const name = page.getByRole('textbox', { name: '组名' });
    await name.fill('开头');
    await name.press('Enter');
    await page.locator('.clip').nth(1).getByRole('combobox').selectOption({ label: '开头' });
    await page.locator('.told').filter({ hasText: '移到“开头”第 1 条' }).waitFor();
    expect(await order(page)).toBe('p005 p007 p006');
    const note = page.locator('.clip textarea').nth(2);
    await note.fill('用在第一段');
    await note.blur();
    await expect.poll(() => stored(page)).toContain('用在第一段');

    await page.reload();
    await page.locator('.clip').nth(2).waitFor();
    expect(await order(page)).toBe('p005 p007 p006');
    expect(await page.locator('.clip textarea').nth(2).inputValue()).toBe('用在第一段');
    expect(await name.inputValue()).toBe('开头');

    await page.getByRole('button', { name: '撤去本组' }).click();
    await page.locator('.told').filter({ hasText: '已撤去' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('.told').filter({ hasText: '已撤销' }).waitFor();
    expect(await name.inputValue()).toBe('开头');
    expect(await page.locator('.clip-group').nth(1).locator('.clip').count()).toBe(1);
  });

  it('loses nothing in two windows at once', async () => {
    const one = await open(speech);
    const other = await one.context().newPage();
    await other.goto(stage.site.address + speech);
    const notebook = await one.context().newPage();
    await toNotebook(notebook);
    await Promise.all([clip(one, 'p005', 'p006'), clip(other, 'p010', 'p011')]);
    await notebook.locator('.clip').nth(3).waitFor();
    expect((await order(notebook)).split(' ').toSorted()).toEqual(['p005', 'p006', 'p010', 'p011']);
  });

  it('goes out as Markdown with numbered sources, and as a file that another browser takes in', async () => {
    const page = await open(speech);
    await clip(page, 'p005', 'p006');
    await toNotebook(page);
    const markdown = await saved(page, 'Markdown');
    expect(markdown).toContain('先后完成重大调研课题21个');
    expect(markdown).toMatch(/〔1〕[^]*〔2〕[^]*## 出处[^]*〔1〕 \[《市政府办公室/u);
    expect(markdown).toContain(`](<${stage.site.address}${speech}#p006>)`);
    const file = await saved(page, '存成文件');

    const fresh = await open('workbench/');
    const give = (name: string, words: string) =>
      fresh
        .locator('[data-import]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(words) });
    await fresh.locator('wenku-clippings[data-state="empty"]').waitFor();
    await give('别的.json', '{}');
    await fresh.locator('.told').filter({ hasText: '不是摘抄本的文件' }).waitFor();
    await give('摘抄本.json', file);
    await fresh.locator('.told').filter({ hasText: '加入 2 条' }).waitFor();
    expect(await order(fresh)).toBe('p005 p006');
    await give('摘抄本.json', file);
    await fresh.locator('.told').filter({ hasText: '都已有' }).waitFor();
  });

  it('starts from an outline, and goes out as a Word file with its headings and sources', async () => {
    const page = await open(speech);
    await page.getByRole('button', { name: '以本篇标题分组' }).click();
    await page.locator('.told').filter({ hasText: '个标题分组' }).waitFor();
    await clip(page, 'p005');
    await toNotebook(page);
    const names = page.getByRole('textbox', { name: '组名' });
    expect(await names.first().inputValue()).toMatch(/^一、/u);
    const before = await names.count();
    await page.locator('[data-template]').selectOption('工作汇报');
    await page.locator('.told').filter({ hasText: '“工作汇报”的提纲' }).waitFor();
    expect(await names.count()).toBe(before + 4);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Word 文档' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    const parts = unzipSync(Buffer.concat(chunks));
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    for (const expected of ['先后完成重大调研课题21个', '〔1〕', '二、主要做法', '第5段']) {
      expect(words).toContain(expected);
    }
  });

  it.each([
    ['full', '存储空间已满'],
    ['blocked', '不让本站存储'],
  ] as const)(
    'says that the store is %s, keeps the clip, and offers it as a file',
    async (kind, words) => {
      const { page } = await openPage(stage.browser);
      await page.addInitScript((trouble) => {
        if (trouble === 'full') {
          IDBObjectStore.prototype.put = () => {
            throw new DOMException('', 'QuotaExceededError');
          };
        } else {
          IDBFactory.prototype.open = () => {
            throw new DOMException('', 'SecurityError');
          };
        }
      }, kind);
      await page.goto(stage.site.address + speech);
      await select(page, 'p005');
      await page.keyboard.press('Alt+c');
      await page.locator('.told').filter({ hasText: words }).waitFor();
      expect(await saved(page, '存成文件')).toContain('先后完成重大调研课题21个');
    },
  );

  it('has no violation that axe finds with clips in it, and targets of 44 px', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(speech, { colorScheme, viewport: { width: 390, height: 800 } });
      await clip(page, 'p005', 'p006');
      await toNotebook(page);
      await page.getByRole('button', { name: '添一组' }).click();
      await page.getByRole('textbox', { name: '组名' }).waitFor();
      expect(await violations(page)).toEqual([]);
      const small = await page
        .locator('wenku-clippings :is(button, select, textarea, label.button)')
        .evaluateAll((targets) =>
          targets
            .map((target) => ({ box: target.getBoundingClientRect(), words: target.outerHTML }))
            .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
            .map(({ words }) => words),
        );
      expect(small).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(390);
    }
  });
});
