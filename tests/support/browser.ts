import { createServer } from 'node:http';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll } from 'vitest';

/** A built site served on this machine. */
export interface Served {
  /** Address of the site's first page, with a slash at its end. */
  address: string;
  close(): Promise<void>;
}

/** Serves a folder as a plain file server does; `base` is the path that it stands under. */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const isInside = url.startsWith(base);
    if (isInside) request.url = `/${url.slice(base.length)}`;
    const missing = () => {
      response.writeHead(404).end();
    };
    if (isInside) files(request, response, missing);
    else missing();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const given = server.address();
  const port = typeof given === 'object' && given ? given.port : 0;
  return {
    address: `http://127.0.0.1:${String(port)}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Starts the Chromium that the set-up found. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['WENKU_CHROMIUM'];
  if (!executablePath) throw new Error('WENKU_CHROMIUM is not set: run npm run test:browser');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** A page that fails its test on any script error and on any request to another host. */
export interface Watched {
  page: Page;
  errors: string[];
  requests: string[];
}

export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  return { page, errors, requests };
}

/** A browser and a served site for the tests of a file or a group. */
export interface Stage {
  browser: Browser;
  site: Served;
}

/** Opens a browser and serves a site before the tests around, and closes both behind them. */
export function useStage(folder: string): Stage {
  const stage: Partial<Stage> = {};
  beforeAll(async () => {
    stage.browser = await openBrowser();
    stage.site = await serve(folder);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.site?.close();
  });
  const take = <Key extends keyof Stage>(key: Key): Stage[Key] => {
    const value = stage[key];
    if (!value) throw new Error(`no ${key} before the tests begin`);
    return value;
  };
  return {
    get browser() {
      return take('browser');
    },
    get site() {
      return take('site');
    },
  };
}
