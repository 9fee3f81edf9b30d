import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds wrong on a page: the rule and the elements, a line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const result = await window.axe.run();
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  });
}

/** Targets that are too small to be hit, and too near to others: WCAG 2.2, 2.5.8, which axe asks of only when told. */
export async function smallTargets(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const result = await window.axe.run(document, {
      runOnly: ['target-size'],
      rules: { 'target-size': { enabled: true } },
    });
    return result.violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
  });
}
