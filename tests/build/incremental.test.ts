import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { wenku } from '../support/wenku.ts';

/** Every file of a folder with its content, byte by byte. */
function snapshot(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );
}

function build(content: string, out: string): void {
  const { code, error } = wenku(
    'build',
    '--content',
    content,
    '--out',
    out,
    '--release',
    'internal',
  );
  expect([code, error], error).toEqual([0, error]);
}

it('building again after changes gives what a first build gives', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-again-'));
  const content = join(folder, 'content');
  const again = join(folder, 'again');
  cpSync('content', content, { recursive: true });
  cpSync(inject('sites').oddContent, content, { recursive: true });
  build(content, again);
  const edit = (file: string, from: string, to: string) => {
    const path = join(content, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  // A title that neighbours show, a figure's indicator that moves rows, a name in a list, a speech gone.
  edit('speeches/sample/sample-2020-h1.mdx', 'title: 样例：', 'title: 样例改题：');
  edit('speeches/sample/sample-2020-h1.mdx', 'indicator: null', 'indicator: research.topics');
  edit('offices/jining.yaml', '济宁市政府办公室', '济宁市人民政府办公室');
  rmSync(join(content, 'speeches/xicheng'), { recursive: true });
  build(content, again);
  // Another place has a cache of its own, and so builds from nothing.
  const copy = join(folder, 'copy');
  const clean = join(folder, 'clean');
  cpSync(content, copy, { recursive: true });
  build(copy, clean);
  expect([...snapshot(again)]).toEqual([...snapshot(clean)]);
  rmSync(folder, { recursive: true });
});

it('a build that failed leaves nothing of its changes to the next', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-failed-'));
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  cpSync('content', content, { recursive: true });
  cpSync(inject('sites').oddContent, content, { recursive: true });
  build(content, site);
  const first = snapshot(site);
  const good = join(content, 'speeches/jining/jining-half-year.mdx');
  const bad = join(content, 'speeches/sample/sample-2020-h1.mdx');
  const texts = [good, bad].map((file) => readFileSync(file, 'utf8'));
  const [goodText = '', badText = ''] = texts;
  writeFileSync(good, goodText.replace('title: 市政府', 'title: 样例市政府'));
  writeFileSync(bad, badText.replace('请各位', '请{1+1}各位'));
  expect(wenku('build', '--content', content, '--out', site).code).toBe(1);
  writeFileSync(good, goodText);
  writeFileSync(bad, badText);
  build(content, site);
  expect([...snapshot(site)]).toEqual([...first]);
  rmSync(folder, { recursive: true });
});
