// `npm test`: set-up, then every check in turn; the last line counts the tests.
import { mkdtempSync, readFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare, run } from './prepare.mjs';

prepare();
const folder = mkdtempSync(join(tmpdir(), 'wenku-test-'));
const steps = [
  ['format', 'prettier', ['--check', '.']],
  ['lint', 'eslint', ['--config', '.config/eslint.config.mjs', '.']],
  ['types', 'astro', ['check']],
  ...['unit', 'build', 'browser'].map((project) => [
    project,
    'vitest',
    [
      'run',
      '--config=tests/vitest.config.ts',
      `--project=${project}`,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(folder, `${project}.json`)}`,
    ],
  ]),
];

let passed = 0;
let failed = 0;
const broken = [];
for (const [name, command, args] of steps) {
  const start = Date.now();
  if (run(command, args) !== 0) broken.push(name);
  console.log(`— ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  const report = join(folder, `${name}.json`);
  if (!existsSync(report)) continue;
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
}
if (broken.length > 0) console.error(`没有通过：${broken.join('、')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(broken.length > 0 ? 1 : 0);
