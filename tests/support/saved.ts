import type { Page } from 'playwright-core';

/** The bytes of the file that a button of a page saves. */
export async function savedBytes(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The words of the file that a button of a page saves. */
export async function saved(page: Page, name: string): Promise<string> {
  return (await savedBytes(page, name)).toString('utf8');
}
