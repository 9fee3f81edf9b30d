import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/formats/extract.ts';
import { importFile } from '../../../src/import/file.ts';
import { readLists } from '../../../src/import/read/lists.ts';
import type { ImportedSpeech } from '../../../src/import/speech.ts';
import { archivedText } from '../../../src/text/archivedText.ts';
import { takeLines } from '../../../src/text/sourceLines.ts';
import { applyLedger } from '../../../src/text/tracked/applyLedger.ts';
import { undoLedger } from '../../support/undoLedger.ts';

const root = 'tests/fixtures/formats';
const lists = readLists('content');

function textOf({ frontmatter, blocks }: ImportedSpeech): string {
  return archivedText(
    frontmatter,
    blocks.map(({ text }) => text),
  );
}

/** What a reader sees of a speech: its text with levels, and every change with its reason. */
function shown(speech: ImportedSpeech): string {
  const { title, subtitles, salutation, emendations } = speech.frontmatter;
  const front = [title, ...subtitles, ...(salutation === null ? [] : [salutation])];
  const body = speech.blocks.map(({ level, text }) => `${'#'.repeat(level)}${text}`);
  const changes = emendations.map(({ rule, before, after, count = 1 }) =>
    [rule, String(count), JSON.stringify(before), JSON.stringify(after)].join(' '),
  );
  return [...front, '', ...body, '', ...changes, ''].join('\n');
}

describe.each(readdirSync(root))('a file of %s', (name) => {
  const folder = join(root, name);
  const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
  const file = join(folder, input);

  it('gives the expected text and changes', async () => {
    const { speeches } = await importFile(file, lists);
    const text = speeches.map(shown).join('\n');
    await expect(text).toMatchFileSnapshot(`../../../${folder}/expected.txt`);
  });

  it('gives the expected words, the same each time', async () => {
    const bytes = readFileSync(file);
    const { source } = await extract(bytes, input, { file });
    await expect(source).toMatchFileSnapshot(`../../../${folder}/source.txt`);
    expect(await extract(bytes, input, { file })).toEqual(await extract(bytes, input, { file }));
  });

  it('loses and adds nothing but what the ledger says', async () => {
    const { source } = await extract(readFileSync(file), input, { file });
    const { speeches } = await importFile(file, lists);
    expect(speeches.length).toBeGreaterThan(0);
    for (const speech of speeches) {
      const [first, last] = speech.frontmatter.source.lines;
      const own = takeLines(source, first, last);
      expect(applyLedger(own, speech.ledger)).toBe(textOf(speech));
      expect(undoLedger(textOf(speech), speech.ledger)).toBe(own);
    }
  });
});
