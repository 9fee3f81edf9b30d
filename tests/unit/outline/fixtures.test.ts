import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/file.ts';
import { readLists } from '../../../src/import/read/lists.ts';

const folder = 'tests/fixtures/outline';
const lists = readLists('content');

/** What an import says of front matter and outline. */
async function outlineOf(name: string): Promise<object> {
  const { speeches } = await importFile(join(folder, name, 'input.txt'), lists);
  const [speech] = speeches;
  if (!speech) throw new RangeError(name);
  const { title, subtitles, salutation, genre, occasion, speaker, date, period, inferred } =
    speech.frontmatter;
  return {
    ...{ title, subtitles, salutation, genre, occasion, speaker, date, period, inferred },
    notes: speech.notes,
    blocks: speech.blocks.map(({ level, part, cue, text }) => [
      level,
      part,
      cue ?? null,
      text.slice(0, 24),
    ]),
  };
}

describe('front matter and outline', () => {
  it.each(readdirSync(folder))('of tests/fixtures/outline/%s', async (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
    expect(await outlineOf(name)).toEqual(expected);
  });
});
