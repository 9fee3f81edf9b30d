import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSpeeches } from '../../../src/files/readSpeeches.ts';
import { readVocabulary } from '../../../src/files/vocabulary.ts';

const none: ReadonlySet<string> = new Set();
const keys = { offices: none, genres: none, areas: none, indicators: none };
// “标题：样例” as GB18030 has it.
const gb18030 = Buffer.from('b1eacce2a3bad1f9c0fd0a', 'hex');

function freshContent(): string {
  const content = mkdtempSync(join(tmpdir(), 'wenku-speeches-'));
  mkdirSync(join(content, 'speeches/sample'), { recursive: true });
  return content;
}

const hint = '用编辑器打开，看文字是否完好，另存为 UTF-8 后再试。';

it('a speech file that is not UTF-8 is told as that, by one message', () => {
  const content = freshContent();
  const file = join(content, 'speeches/sample/one.mdx');
  writeFileSync(file, gb18030);
  const messages = [...readSpeeches(content, keys)].map(({ problems }) =>
    problems.map(({ message }) => message),
  );
  expect(messages).toEqual([[`${file} 这个文件不是 UTF-8 编码。${hint}`]]);
});

it('a speech that cannot be opened is a problem, and the others are read', () => {
  const content = freshContent();
  const folder = join(content, 'speeches/sample/folder.mdx');
  mkdirSync(folder);
  writeFileSync(join(content, 'speeches/sample/words.mdx'), '样例');
  const found = [...readSpeeches(content, keys)].map(({ id, problems }) => [id, problems[0]?.code]);
  expect(found).toEqual([
    ['folder', 'file-unreadable'],
    ['words', 'speech-no-frontmatter'],
  ]);
});

it('a list that is not UTF-8 is told as that', () => {
  const content = freshContent();
  mkdirSync(join(content, 'offices'));
  writeFileSync(join(content, 'offices/sample.yaml'), gb18030);
  const { problems } = readVocabulary(content);
  expect(problems.map(({ code }) => code)).toEqual(['content-encoding']);
});
