// The browser for the tests: one that the machine has, else one by the means the machine has.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installPackages } from './packages.mjs';
import { root, run } from './prepare.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Chromium that Playwright installed earlier, newest first. */
function playwrightBrowsers() {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium'))
    .toSorted((one, other) => other.localeCompare(one, 'en', { numeric: true }))
    .flatMap((name) =>
      ['chrome-linux64/chrome', 'chrome-linux/chrome', 'chrome-linux/headless_shell'].map((file) =>
        join(folder, name, file),
      ),
    );
}

/** Path of an installed Chromium; null without one. */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...(process.env.WENKU_CHROMIUM ? [process.env.WENKU_CHROMIUM] : []),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...playwrightBrowsers(),
  ];
  return candidates.find(isExecutable) ?? null;
}

const playwright = join(root, 'node_modules', 'playwright-core', 'cli.js');

/** The ways to install one, best first. */
const ways = [
  () => installPackages(['chromium', 'fonts-noto-cjk']),
  () => run('node', [playwright, 'install', 'chromium']) === 0,
];

/** Installs a Chinese font with a serif where there is none: the tests look at lines and pages. */
function prepareFonts() {
  const answer = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  // Where fonts cannot be asked for, as on a Mac, they come with the system.
  if (answer.status !== 0 || /Serif|Song|Ming/iu.test(answer.stdout)) return;
  console.log('没有找到中文的宋体，正在安装（只在第一次需要）…');
  if (installPackages(['fonts-noto-cjk'])) return;
  console.log(
    '没有中文的宋体：量版面的测试可能通不过。先装一种，如 apt-get install fonts-noto-cjk。',
  );
}

/** Path of a Chromium, installed when there is none; null when none can be had. */
export function prepareBrowser() {
  const found = findBrowser() ?? installBrowser();
  if (found) prepareFonts();
  return found;
}

function installBrowser() {
  console.log('没有找到 Chromium，正在安装（只在第一次需要）…');
  for (const install of ways) {
    const installed = install() ? findBrowser() : null;
    if (installed) return installed;
  }
  console.error(
    '没有可用的 Chromium，浏览器测试无法进行。请安装（如 apt-get install chromium fonts-noto-cjk），' +
      '或用 WENKU_CHROMIUM=路径 指明，再运行 npm test。',
  );
  return null;
}
