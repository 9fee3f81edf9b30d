// `npm run guide:pictures`: pictures of the pages for the guide, from the sample archive. They are
// committed, so that a machine without a browser builds the whole guide; run it when pages change.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { findBrowser } from './browser.mjs';
import { prepare, run } from './prepare.mjs';

const site = 'node_modules/.wenku-demo';
const folder = join('public', 'guide', 'pictures');

/** Each picture: the page, and what must stand on it before it is taken. */
const pictures = {
  speech: { path: 'speeches/sample-city-2019/', ready: '#figures' },
  search: { path: 'search/?q=%E7%9D%A3%E6%9F%A5%20%E8%90%BD%E5%AE%9E', ready: 'a.hit' },
  indicator: { path: 'metrics/accounting-operating/', ready: 'wenku-chart svg' },
  compare: {
    path: 'compare/?a=sample-city-2018&b=sample-city-2019',
    ready: 'wenku-compare .text-row',
  },
  workbench: { path: 'workbench/', ready: 'main .clip' },
};

/** Clips some of what a search found, for the notebook to have something in it. */
async function clipSome(page) {
  const buttons = page.getByRole('button', { name: '摘抄整句' });
  for (const index of [0, 1, 2]) await buttons.nth(index).click();
}

async function take(page, address, name, { path, ready }) {
  await page.goto(address + path, { waitUntil: 'networkidle' });
  await page.locator(ready).first().waitFor();
  await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 72 });
  console.log(join(folder, `${name}.jpg`));
  if (name === 'search') await clipSome(page);
}

prepare();
const executablePath = findBrowser();
if (executablePath === null) throw new Error('没有找到 Chromium，先运行一次 npm run test:browser');
mkdirSync(folder, { recursive: true });
// The build refuses a guide whose pictures are not there; a new one has to begin somehow.
for (const name of Object.keys(pictures)) {
  const file = join(folder, `${name}.jpg`);
  if (!existsSync(file)) writeFileSync(file, '');
}
const command = ['src/cli/wenku.mjs', 'build', '--content', 'tests/fixtures/demo', '--out', site];
if (run('node', command) !== 0) process.exit(1);
const files = sirv(site, { dev: true });
const server = createServer((request, response) => {
  files(request, response, () => response.writeHead(404).end());
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({
  viewport: { width: 1280, height: 800 },
  locale: 'zh-CN',
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
const address = `http://127.0.0.1:${server.address().port}/`;
for (const [name, picture] of Object.entries(pictures)) await take(page, address, name, picture);
await browser.close();
server.close();
