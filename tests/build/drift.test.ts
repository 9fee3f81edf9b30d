import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wenku } from '../support/wenku.ts';

const speech = 'speeches/sample/sample-2020-h1.mdx';

it('a build stops where a value no longer follows from its words, and says in which line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-drift-'));
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  cpSync('tests/fixtures/archive', content, { recursive: true });
  const file = join(content, speech);
  const text = readFileSync(file, 'utf8');
  const line = text.split('\n').indexOf('    value: 1200') + 1;
  expect(line).toBeGreaterThan(0);
  writeFileSync(file, text.replace('value: 1200', 'value: 1300'));
  const { code, error } = wenku('build', '--content', content, '--out', site);
  expect(code).not.toBe(0);
  expect(error).toMatch(/sample-2020-h1\.mdx:\d+ 数值与原文说的不一致/u);
  const said = Number(/sample-2020-h1\.mdx:(\d+)/u.exec(error)?.[1]);
  const metric = text.split('\n').indexOf('  - id: m01') + 1;
  expect(said).toBeGreaterThanOrEqual(metric);
  expect(said).toBeLessThanOrEqual(line);
  expect(existsSync(site)).toBe(false);
  rmSync(folder, { recursive: true });
});
