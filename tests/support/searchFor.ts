import type { Page } from 'playwright-core';

/** Where the search page tells how many hits there are. */
export const searchStatus = (page: Page) => page.locator('wenku-search [data-status]');

/** Searches for words on the search page; returns what it tells when the search has come to its end. */
export async function searchFor(page: Page, words: string): Promise<string> {
  await page.locator('#query').fill(words);
  await page.keyboard.press('Enter');
  // End and words are read in one step: a further search could begin between two.
  const told = await page.waitForFunction((query) => {
    if (new URLSearchParams(location.search).get('q') !== query) return null;
    const search = document.querySelector<HTMLElement>('wenku-search');
    if (!/^(?:found|none|failed)$/u.test(search?.dataset['state'] ?? '')) return null;
    return { status: search?.querySelector('[data-status]')?.textContent ?? '' };
  }, words);
  return (await told.jsonValue())?.status ?? '';
}
