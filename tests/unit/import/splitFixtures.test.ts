import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/file.ts';
import { readLists } from '../../../src/import/read/lists.ts';
import { splitItems } from '../../../src/import/split.ts';
import { archivedText } from '../../../src/text/archivedText.ts';
import { takeLines } from '../../../src/text/sourceLines.ts';
import { undoLedger } from '../../support/undoLedger.ts';

const root = 'tests/fixtures/split';
const lists = readLists('content');

describe.each(readdirSync(root))('a file of %s', (name) => {
  const file = join(root, name, 'input.txt');
  const source = readFileSync(file, 'utf8');

  it('is split where sure, and only there', async () => {
    const { speeches } = await importFile(file, lists);
    const items = splitItems(source.trimEnd().split('\n'));
    const shown = speeches.map(({ frontmatter }, index) => ({
      marker: items[index]?.marker,
      title: frontmatter.title,
      lines: frontmatter.source.lines,
    }));
    const expected = `../../../${root}/${name}/expected.json`;
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(expected);
    expect(name.startsWith('trap-')).toBe(speeches.length === 1);
  });

  it('keeps every word: its items undone are the file', async () => {
    const { speeches } = await importFile(file, lists);
    const own = speeches.map(({ frontmatter, blocks, ledger }) => {
      const texts = blocks.map(({ text }) => text);
      const undone = undoLedger(archivedText(frontmatter, texts), ledger);
      expect(undone).toBe(takeLines(source, ...frontmatter.source.lines));
      return undone;
    });
    expect(own.join('\n')).toBe(source);
  });
});
