import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { openPage, useStage } from '../support/browser.ts';

const stage = useStage(inject('sites').demo);

declare global {
  interface Window {
    wenkuShifts?: string[];
  }
}

const pages = [
  '',
  'speeches/sample-city-2019/',
  'metrics/',
  'metrics/accounting-operating/',
  'search/',
  `search/?q=${encodeURIComponent('落实')}`,
  'compare/',
  'compare/?a=sample-city-2015&b=sample-city-2016',
  'compare/?a=sample-city-2015&b=none',
  'workbench/',
];

/** Writes down every move of what is in sight, from the first paint on. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    window.wenkuShifts = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: unknown = 'sources' in entry ? entry.sources : [];
        for (const source of (Array.isArray(sources) ? sources : []) as { node: unknown }[]) {
          const { node } = source;
          const element =
            node instanceof Element ? node : node instanceof Node ? node.parentElement : null;
          seen.push(element?.outerHTML.slice(0, 100) ?? 'what is no more');
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

it.each([
  ['a phone', { viewport: { width: 412, height: 823 }, isMobile: true }],
  ['a desk', { viewport: { width: 1280, height: 800 } }],
])('nothing in sight moves when scripts come late, on %s', async (_, options) => {
  const { page } = await openPage(stage.browser, options);
  await watchShifts(page);
  // Long after the first paint.
  await page.route(/\.js$/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  const moved: Record<string, unknown> = {};
  for (const path of pages) {
    await page.goto(stage.site.address + path);
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => window.wenkuShifts);
    if (shifts?.length !== 0) moved[`/${path}`] = shifts;
  }
  expect(moved).toEqual({});
  await page.context().close();
});
