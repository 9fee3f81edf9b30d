import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { openPage, useStage } from '../support/browser.ts';

const stage = useStage(inject('sites').demo);

it('the policy of a page lets no string become markup or script, and no address of elsewhere a script', async () => {
  const { page } = await openPage(stage.browser);
  await page.goto(stage.site.address);
  await page.evaluate(() => {
    Object.assign(window, { ran: false });
  });
  const refused = await page.evaluate(() => {
    const attempt = (act: () => unknown): string => {
      try {
        act();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    };
    return [
      attempt(() => {
        document.body.innerHTML = '<img src="x" onerror="ran = true">';
      }),
      attempt(() => new Worker('https://example.org/worker.js')),
      attempt(() => {
        const script = document.createElement('script');
        script.text = 'ran = true';
        document.body.append(script);
      }),
      attempt(() => {
        const button = document.createElement('button');
        button.setAttribute('onclick', 'ran = true');
        document.body.append(button);
        button.click();
      }),
    ];
  });
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
  const isRun = await page.evaluate(() => Reflect.get(window, 'ran') === true);
  expect(isRun).toBe(false);
});

it('another host is asked nothing, whatever asks', async () => {
  let asked = 0;
  const other = createServer((_, response) => {
    asked += 1;
    response.setHeader('access-control-allow-origin', '*').end('there');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const given = other.address();
  const port = typeof given === 'object' && given ? given.port : 0;
  const elsewhere = `http://127.0.0.1:${String(port)}/x.png`;
  const attempt = (page: Page) =>
    page.evaluate(async (address) => {
      const answer = await fetch(address).then(
        () => 'answered',
        () => 'refused',
      );
      const image = new Image();
      image.src = address;
      await image.decode().catch(() => null);
      return answer;
    }, elsewhere);
  const { page } = await openPage(stage.browser);
  await page.goto(stage.site.address);
  expect([await attempt(page), asked]).toEqual(['refused', 0]);
  // The same attempt from a page without the policy does ask, for the page and twice more.
  await page.goto(new URL(elsewhere).origin);
  expect(await attempt(page)).toBe('answered');
  expect(asked).toBeGreaterThanOrEqual(3);
  other.close();
});
