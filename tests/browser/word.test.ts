import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { demoContent } from '../support/planted.ts';
import { openPage, serve, useStage } from '../support/browser.ts';
import { wenku } from '../support/wenku.ts';

const sites = inject('sites');
const stage = useStage(sites.main);

/** The file that the command writes. */
function exported(content: string, id: string, options: readonly string[]): Buffer {
  const out = mkdtempSync(join(tmpdir(), 'wenku-word-'));
  const { code, error } = wenku(
    ...['export', '--format', 'docx', '--content', content, '--out', out, ...options, id],
  );
  if (code !== 0) throw new Error(error);
  return readFileSync(join(out, `${id}.docx`));
}

describe('the Word file made in the browser', () => {
  it.each([
    ['a speech', sites.main, 'content', 'jining-half-year'],
    ['one with notes, a table and a list', sites.odd, sites.oddContent, 'sample-2020-h1'],
    ['one with subtitles', sites.demo, demoContent, 'sample-county-2019'],
  ])('is byte for byte that of the command: %s', async (_, folder, content, id) => {
    const site = await serve(folder);
    const { page, errors, requests } = await openPage(stage.browser);
    await page.goto(`${site.address}speeches/${id}/`);
    const loaded = requests.length;
    for (const withFigures of [false, true]) {
      await page.locator('[data-word-figures]').setChecked(withFigures);
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: '下载 Word 文档' }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toMatch(/（.+）\.docx$/u);
      const saved = readFileSync(await download.path());
      await page.getByRole('status').filter({ hasText: '已生成 Word 文档' }).waitFor();
      const expected = exported(content, id, withFigures ? ['--figures'] : []);
      expect(saved.equals(expected), `figures: ${String(withFigures)}`).toBe(true);
    }
    // The library came with the click, not with the page.
    expect(requests.length).toBeGreaterThan(loaded);
    expect(errors).toEqual([]);
    await site.close();
  });

  it('says so where its library cannot be had', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}speeches/jining-half-year/`);
    await page.waitForLoadState('networkidle');
    await page.route('**/*.js', (route) => route.abort());
    await page.getByRole('button', { name: '下载 Word 文档' }).click();
    await page.getByRole('status').filter({ hasText: '请刷新本页再试' }).waitFor();
  });
});
