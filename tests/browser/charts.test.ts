import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { openPage, useStage } from '../support/browser.ts';

const { demo } = inject('sites');
const stage = useStage(demo);
const indicator = 'metrics/hotline-received/';
const paths = ['metrics/', indicator, 'metrics/review/', 'areas/supervision/', 'areas/finance/'];

describe.each(paths)('the page %s of the sample archive', (path) => {
  it.each([
    ['light', 390],
    ['dark', 1280],
  ] as const)('has no violation that axe finds, in %s at %d px', async (colorScheme, width) => {
    const viewport = { width, height: 900 };
    const { page, errors } = await openPage(stage.browser, { colorScheme, viewport });
    await page.goto(stage.site.address + path);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  it('a line of the chart is hidden and shown', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(stage.site.address + indicator);
    const box = page.locator('wenku-chart input').first();
    for (let step = 0; step < 40; step += 1) {
      if (await box.evaluate((input) => input === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    const line = page.locator('wenku-chart .wide .series-1').first();
    expect(await line.isVisible()).toBe(true);
    await page.keyboard.press('Space');
    expect(await line.isVisible()).toBe(false);
    await page.keyboard.press('Space');
    expect(await line.isVisible()).toBe(true);
    await page.context().close();
  });

  it('the table of all figures is searched and sorted', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}metrics/`);
    await page.getByRole('searchbox', { name: '指标' }).focus();
    await page.keyboard.type('批示');
    const rows = page.locator('wenku-metrics tbody tr:visible');
    const found = await rows.count();
    expect(found).toBeGreaterThan(1);
    await page.getByRole('button', { name: '最近数值' }).focus();
    await page.keyboard.press('Enter');
    const cells = await rows
      .locator('[data-column=value]')
      .evaluateAll((list) => list.map((cell) => Number((cell as HTMLElement).dataset['order'])));
    expect(cells).toHaveLength(found);
    expect(cells).toEqual(cells.toSorted((one, other) => one - other));
    await page.context().close();
  });

  it('the open questions are narrowed to a kind, and an entry to accept one is opened', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.site.address}metrics/review/`);
    await page.getByRole('radio', { name: '全部' }).focus();
    const sections = page.locator('section[data-kind]:visible');
    const all = await sections.count();
    await page.keyboard.press('ArrowRight');
    expect([all > 5, await sections.count()]).toEqual([true, 1]);
    await page.locator('section[data-kind]:visible summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('pre:visible').first().textContent()).toContain('accepted:');
    await page.context().close();
  });
});

describe('a chart', () => {
  it('is an image with a name, and its data stand in a table, without a script', async () => {
    const { page } = await openPage(stage.browser, { javaScriptEnabled: false });
    await page.goto(stage.site.address + indicator);
    const chart = page.getByRole('img', { name: /受理来电来信，2015至2020年/u });
    expect(await chart.count()).toBe(1);
    const marks = await page.locator('wenku-chart .wide [data-reading]').count();
    expect(marks).toBeGreaterThan(10);
    expect(await page.getByRole('row').count()).toBeGreaterThan(marks);
    await page.context().close();
  });

  it('has no number that lies on another one, nor on a dot, in any chart of the archive', async () => {
    const { page } = await openPage(stage.browser, { viewport: { width: 1280, height: 900 } });
    const charts = readdirSync(join(demo, 'metrics'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.svg'))
      .map((path) => readFileSync(join(demo, 'metrics', path), 'utf8'));
    expect(charts.length).toBeGreaterThan(100);
    await page.setContent(charts.map((chart) => `<div>${chart}</div>`).join(''));
    const overlaps = await page.evaluate(() =>
      [...document.querySelectorAll('div')].flatMap((chart) => {
        const boxOf = (element: Element) => element.getBoundingClientRect();
        const numbers = [...chart.querySelectorAll("[class^='series-'] text")]
          .filter((text) => /\d/u.test(text.textContent))
          .map((text) => ({ words: text.textContent, box: boxOf(text) }));
        const dots = [...chart.querySelectorAll('circle[data-reading]')].map((dot) => ({
          words: 'dot',
          box: boxOf(dot),
        }));
        return numbers.flatMap(({ words, box }, index) =>
          [...numbers.slice(index + 1), ...dots].flatMap((other) => {
            const across =
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const along = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            return across > 2 && along > 5 ? [`${words} ${other.words}`] : [];
          }),
        );
      }),
    );
    expect(overlaps).toEqual([]);
    await page.context().close();
  });

  it('is saved as PNG with its title and legend', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(stage.site.address + indicator);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PNG' }).click();
    const bytes = readFileSync(await (await saved).path());
    const svg = readFileSync(join(demo, indicator, 'hotline-received.svg'), 'utf8');
    const [, width, height] = /width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
    // Width and height stand in the first chunk of a PNG.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      2 * Number(width),
      2 * Number(height),
    ]);
    await page.context().close();
  });
});

describe("the table of a speech's figures", () => {
  it.each([360, 390, 1280])('has room for every cell at %d px', async (width) => {
    const { page } = await openPage(stage.browser, { viewport: { width, height: 900 } });
    await page.goto(`${stage.site.address}speeches/sample-city-2018/`);
    const cells = page.locator('section.area td');
    expect(await cells.count()).toBeGreaterThan(100);
    const tooFull = await cells.evaluateAll((all) =>
      all.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
    );
    expect(tooFull).toEqual([]);
    await page.context().close();
  });
});
