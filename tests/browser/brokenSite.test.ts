import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openPage, useStage } from '../support/browser.ts';
import { serveLossy } from '../support/lossyServer.ts';
import { searchStatus } from '../support/searchFor.ts';

const stage = useStage(inject('sites').demo);
const speech = 'speeches/sample-city-2019/';
const search = `search/?q=${encodeURIComponent('落实')}`;
const missing = (route: Route) => route.fulfill({ status: 404, body: 'no such file' });
const parts = '**/_astro/**';

async function open(path: string, prepare: (page: Page) => Promise<unknown> = async () => {}) {
  const watched = await openPage(stage.browser);
  await prepare(watched.page);
  await watched.page.goto(stage.site.address + path);
  return watched;
}

/** The notice that a part of the page is missing, with its button. */
async function expectNotice(page: Page): Promise<void> {
  const notice = page.getByRole('alert').filter({ hasText: '没有取到' });
  await notice.waitFor();
  await notice.getByRole('button', { name: '刷新本页' }).waitFor();
}

describe('half a deploy', () => {
  it.each([
    ['no styles and no scripts', /\/_astro\//u],
    ['no styles', /\/_astro\/.*\.css$/u],
    ['no scripts', /\/_astro\/.*\.js$/u],
  ])('with %s a speech is read, and the page says what to do', async (_, files) => {
    const { page } = await open(speech, (fresh) => fresh.route(files, missing));
    await expectNotice(page);
    const words = await page.locator('main').innerText();
    expect(words).toContain('在样例市政府办公室2019年度工作总结大会上的讲话');
    expect(words.length).toBeGreaterThan(2000);
    await page.unroute(files);
    await page.getByRole('button', { name: '刷新本页' }).click();
    await page.locator('wenku-outline [open]').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  it('a page that has all its parts says nothing', async () => {
    const { page } = await open(speech);
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });
});

describe('an old tab on a new deploy, which has none of its scripts any more', () => {
  const openOld = async () => {
    const { page } = await open(speech);
    await page.waitForLoadState('networkidle');
    await page.route(parts, missing);
    return page;
  };

  it('leads a search to the page of search, which is new', async () => {
    const page = await openOld();
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
    await page.context().close();
  });

  it('says what to do when a clip cannot be taken', async () => {
    const page = await openOld();
    await page.locator('button[data-clip]').first().click();
    await expectNotice(page);
    await page.context().close();
  });

  it('says what to do when a Word file cannot be made', async () => {
    const page = await openOld();
    await page.getByRole('button', { name: 'Word 文档' }).click();
    await page.getByText('没有取到生成 Word 文档的程序').waitFor();
    await page.context().close();
  });
});

describe('a browser that keeps nothing and lets no worker run', () => {
  const deny = (page: Page) =>
    page.addInitScript(() => {
      // No arrow: it is called with `new`, too.
      function refuse(): never {
        throw new DOMException('denied', 'SecurityError');
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, { get: refuse });
      }
      Object.defineProperty(window, 'Worker', { value: refuse });
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
    });

  it('searches, and each page does its work or says why it cannot', async () => {
    const { page, errors } = await open(search, deny);
    await searchStatus(page).filter({ hasText: '处' }).waitFor();
    const words: [string, RegExp][] = [
      ['', /讲过什么/u],
      [speech, /工作总结大会上的讲话/u],
      ['metrics/', /个指标/u],
      ['workbench/', /不让本站存储|存不下|没有存/u],
      ['copy/', /不能|不支持|没有/u],
    ];
    for (const [path, told] of words) {
      await page.goto(stage.site.address + path);
      await page.locator('main').getByText(told).first().waitFor();
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('says that the whole archive cannot be searched, and goes on with the index', async () => {
    const { page } = await open(search, deny);
    await searchStatus(page).filter({ hasText: '处' }).waitFor();
    await page.getByRole('button', { name: '改用全文库' }).click();
    await page.getByRole('button', { name: '载入全文库' }).click();
    await page.getByText('全文库载不进来').waitFor();
    await page.locator('#query').fill('督查');
    await page.keyboard.press('Enter');
    await searchStatus(page).filter({ hasText: '处' }).waitFor();
    await page.context().close();
  });

  it('says that a draft cannot be checked before one is given', async () => {
    const { page } = await open('workbench/draft/', deny);
    await page.getByRole('button', { name: '载入文库' }).click();
    await page.getByText('校稿的程序没有启动').waitFor();
    await page.context().close();
  });
});

describe('3G that loses two packets in a hundred', () => {
  it('brings a speech and the answer of a search whole', async () => {
    const lossy = await serveLossy(stage.site, 0.02);
    const { page, errors } = await openPage(stage.browser);
    await page.goto(lossy.address + speech, { waitUntil: 'domcontentloaded' });
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(2000);
    await page.goto(lossy.address + search, { waitUntil: 'commit' });
    await searchStatus(page).filter({ hasText: '处' }).waitFor();
    expect(await page.locator('a.hit').count()).toBeGreaterThan(5);
    expect(errors).toEqual([]);
    await page.context().close();
    await lossy.close();
  });
});
