// The browser for the tests: one that the machine has, else one by the means the machine has.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
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

function hasCommand(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** The ways to install one, best first: each a list of commands. */
function ways() {
  const apt = [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
  ];
  const isRoot = process.getuid?.() === 0;
  const maySudo = !isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  const playwright = join(root, 'node_modules', 'playwright-core', 'cli.js');
  return [
    ...(hasCommand('apt-get') && isRoot ? [apt] : []),
    ...(hasCommand('apt-get') && maySudo ? [apt.map((words) => ['sudo', '-n', ...words])] : []),
    [['node', playwright, 'install', 'chromium']],
  ];
}

/** Path of a Chromium, installed when there is none; ends the process when none can be had. */
export function prepareBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('没有找到 Chromium，正在安装（只在第一次需要）…');
  for (const commands of ways()) {
    const isDone = commands.every(([command, ...args]) => run(command, args) === 0);
    const installed = isDone ? findBrowser() : null;
    if (installed) return installed;
  }
  console.error(
    '没有可用的 Chromium，浏览器测试无法进行。请安装（如 apt-get install chromium fonts-noto-cjk），' +
      '或用 WENKU_CHROMIUM=路径 指明，再运行 npm test。',
  );
  return null;
}
