import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, serve } from '../../support/browser.ts';
import { run } from '../../support/sites.ts';
import type { Stage } from '../search.ts';

/** Milliseconds from the key to the first painted lines, of first searches in pages just opened. */
export interface FirstLines {
  query: string;
  hits: number;
  onDemand: number[];
  whole: number[];
}

const rounds = 7;

const manyHits = 100_000;

/** The Han character with the most places, and the one whose places are the fewest over `manyHits`. */
function frequentCharacters(texts: readonly string[]): { many: string; most: string } {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const unit of text) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const falling = [...counts]
    .filter(([unit]) => /\p{Script=Han}/u.test(unit))
    .sort(([, one], [, other]) => other - one);
  const most = falling[0]?.[0] ?? '';
  return { many: falling.findLast(([, count]) => count >= manyHits)?.[0] ?? most, most };
}

async function loadWhole(page: Page): Promise<void> {
  await page.locator('[data-whole]').click();
  await page.getByRole('button', { name: /^载入全文库/u }).click();
  await page.locator('[data-engine]').filter({ hasText: '由全文库作答' }).waitFor();
}

/** Puts in a query; the milliseconds from Enter until the first lines are painted. */
async function timeFirstLines(page: Page, query: string): Promise<number> {
  const measured = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const search = document.querySelector<HTMLElement>('wenku-search');
        const shown = search?.querySelector('.kwic-line');
        let pressed = 0;
        const watch = new MutationObserver(() => {
          const line = search?.querySelector('.kwic-line');
          if (line == null || line === shown || search?.dataset['state'] !== 'found') return;
          watch.disconnect();
          // A task behind the next frame: that is painted.
          requestAnimationFrame(() => {
            setTimeout(() => resolve(performance.now() - pressed));
          });
        });
        const options = { capture: true, once: true };
        const press = ({ timeStamp }: Event): void => {
          pressed = timeStamp;
        };
        addEventListener('keydown', press, options);
        if (search) watch.observe(search, { subtree: true, childList: true, attributes: true });
      }),
  );
  await page.locator('#query').fill(query);
  await page.keyboard.press('Enter');
  return measured;
}

async function timeRounds(
  browser: Browser,
  address: string,
  query: string,
  isWhole: boolean,
): Promise<{ times: number[]; hits: number }> {
  const times: number[] = [];
  let told = '';
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(`${address}search/${isWhole ? '?q=%E8%90%BD%E5%AE%9E' : ''}`);
    if (isWhole) await loadWhole(page);
    await page.waitForLoadState('networkidle');
    times.push(await timeFirstLines(page, query));
    told = (await page.locator('[data-status]').textContent()) ?? '';
    await context.close();
  }
  return { times, hits: Number.parseInt(told.replaceAll(',', ''), 10) };
}

/**
 * How long a reader waits for the first lines of a query with just over 100,000 hits, and of the one with
 * the most, in Chromium, in a page of a built site with the index of the benchmark; null, with the reason
 * printed, without a Chromium.
 */
export async function benchFirstLines({
  site,
  texts,
}: Stage): Promise<{ many: FirstLines; most: FirstLines } | null> {
  const browser = await openBrowser().catch((error: unknown) => {
    console.log(`first lines: ${String(error)}`);
    return null;
  });
  if (browser === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'wenku-bench-site-'));
  run('build', '--content', 'content', '--out', folder);
  for (const name of ['index', 'archive'])
    rmSync(join(folder, 'search', name), { recursive: true });
  cpSync(site, folder, { recursive: true });
  const served = await serve(folder);
  try {
    const time = async (query: string): Promise<FirstLines> => {
      const onDemand = await timeRounds(browser, served.address, query, false);
      const whole = await timeRounds(browser, served.address, query, true);
      return { query, hits: whole.hits, onDemand: onDemand.times, whole: whole.times };
    };
    const { many, most } = frequentCharacters(texts);
    return { many: await time(many), most: await time(most) };
  } finally {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true });
  }
}
