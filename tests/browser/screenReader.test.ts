import { describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { openPage, useStage } from '../support/browser.ts';

const stage = useStage(inject('sites').demo);

const kinds = [
  ['first-page', ''],
  ['speeches', 'speeches/'],
  ['speech', 'speeches/sample-city-2019/'],
  ['source', 'speeches/sample-city-2019/source/'],
  ['office', 'offices/sample-city/'],
  ['area', 'areas/finance/'],
  ['figures', 'metrics/'],
  ['indicator', 'metrics/accounting-operating/'],
  ['search', 'search/?q=%E8%90%BD%E5%AE%9E'],
  ['compare', 'compare/'],
  ['workbench', 'workbench/'],
  ['data', 'data/'],
] as const;

// What a reader moves by: landmarks, headings, fields and buttons, tables; not every link and word.
const structure =
  /^\s*- (?:'|")?(?:banner|navigation|main|contentinfo|complementary|search|region|form|article|heading|button|checkbox|textbox|searchbox|combobox|radio|table|group|status|dialog|img)\b/u;

/** The frame of a page as a screen reader tells it, without what stands in between. */
function frame(snapshot: string): string {
  const lines = snapshot.split('\n').filter((line) => structure.test(line));
  // A table of many rows says the same of each; what there is to filter by is the archive's matter.
  const told = lines.map((line) =>
    line
      .replace(/^\s+/u, (space) => ' '.repeat(space.length / 2))
      // How many are found is not for this test.
      .replace(/ \d+"$|(?<=status: ).*/u, (found) => (found.endsWith('"') ? '"' : '…')),
  );
  const isFurther = (line: string, index: number) =>
    line === told[index - 1] || line === told[index - 2] || /^ {4,}- checkbox/u.test(line);
  return `${told.filter((line, index) => !isFurther(line, index)).join('\n')}\n`;
}

/** What shows that the script of a page has done its work. */
const readiness: Partial<Record<(typeof kinds)[number][0], string>> = {
  search: 'a.hit',
  workbench: 'wenku-clippings[data-state]',
  compare: 'wenku-compare [role=status]:not(:empty)',
};

describe('to a screen reader', () => {
  it.each(kinds)(
    'the page is as its fixture says, and axe finds no fault: %s',
    async (kind, path) => {
      const { page } = await openPage(stage.browser, { viewport: { width: 1280, height: 900 } });
      const response = await page.goto(stage.site.address + path, {
        waitUntil: 'networkidle',
      });
      expect(response?.status()).toBe(200);
      const ready = readiness[kind];
      if (ready !== undefined) await page.locator(ready).first().waitFor();
      const snapshot = frame(await page.locator('body').ariaSnapshot());
      await expect(snapshot).toMatchFileSnapshot(`../fixtures/accessibility/${kind}.yaml`);
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    },
  );
});
