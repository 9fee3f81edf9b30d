// `npm test`: set-up, then every check in turn; the last line counts the tests. Names of steps as
// arguments run only those.
import { mkdtempSync, readFileSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareBrowser } from './browser.mjs';
import { prepareNginx } from './nginx.mjs';
import { environment, prepare, run } from './prepare.mjs';

const folder = mkdtempSync(join(tmpdir(), 'wenku-test-'));

const vitest = (project) => [
  'vitest',
  [
    'run',
    '--config=tests/vitest.config.ts',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(folder, `${project}.json`)}`,
  ],
];
const steps = {
  format: ['prettier', ['--check', '.']],
  lint: ['eslint', ['--config', '.config/eslint.config.mjs', '.']],
  types: ['astro', ['check']],
  unit: vitest('unit'),
  build: vitest('build'),
  browser: vitest('browser'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`没有这一步：${unknown.join('、')}。可用的有 ${Object.keys(steps).join('、')}。`);
  process.exit(2);
}
const names = wanted.length > 0 ? wanted : Object.keys(steps);

prepare();
if (names.includes('build')) prepareNginx();
const browser = names.includes('browser') ? prepareBrowser() : null;
const env = {
  ...environment(),
  // The steps that look at sites look at the same ones.
  WENKU_TEST_SITES: join(folder, 'sites'),
  ...(browser ? { WENKU_CHROMIUM: browser } : {}),
};

// Lint asks for types, and those of the content are made by Astro.
if (names.includes('lint')) run('astro', ['sync'], env);

let passed = 0;
let failed = 0;
const broken = [];
for (const name of names) {
  const start = Date.now();
  const isMissing = name === 'browser' && browser === null;
  if (isMissing || run(...steps[name], env) !== 0) broken.push(name);
  console.log(`— ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  const report = join(folder, `${name}.json`);
  if (!existsSync(report)) continue;
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
}
rmSync(folder, { recursive: true });
if (broken.length > 0) console.error(`没有通过：${broken.join('、')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(broken.length > 0 ? 1 : 0);
