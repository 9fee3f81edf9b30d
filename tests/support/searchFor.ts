import type { Page } from 'playwright-core';

/** Where the search page tells how many hits there are. */
export const searchStatus = (page: Page) => page.locator('wenku-search [data-status]');

/** Searches for words on the search page; returns what it tells when the search has come to its end. */
export async function searchFor(page: Page, words: string): Promise<string> {
  await page.locator('#query').fill(words);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (query) =>
      new URLSearchParams(location.search).get('q') === query &&
      /^(?:found|none|failed)$/u.test(
        document.querySelector<HTMLElement>('wenku-search')?.dataset['state'] ?? '',
      ),
    words,
  );
  return (await searchStatus(page).textContent()) ?? '';
}
