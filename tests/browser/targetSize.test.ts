import { expect, inject, it } from 'vitest';
import { smallTargets } from '../support/axe.ts';
import { openPage, useStage } from '../support/browser.ts';

const stage = useStage(inject('sites').demo);

it('on a phone every target is large enough, or far enough from the next', async () => {
  const { page } = await openPage(stage.browser, {
    viewport: { width: 412, height: 823 },
    isMobile: true,
    bypassCSP: true,
  });
  const small: Record<string, string[]> = {};
  for (const path of [
    '',
    'speeches/',
    'speeches/sample-city-2015-h1/',
    'metrics/accounting-operating/',
    `search/?q=${encodeURIComponent('落实')}`,
    'compare/',
    'phrases/',
    'workbench/',
    'data/',
  ]) {
    await page.goto(stage.site.address + path, { waitUntil: 'networkidle' });
    const found = await smallTargets(page);
    if (found.length > 0) small[`/${path}`] = found;
  }
  expect(small).toEqual({});
  await page.context().close();
});
