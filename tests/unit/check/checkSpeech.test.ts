import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ArchiveCheck } from '../../../src/check/archiveCheck.ts';
import { checkSpeech } from '../../../src/check/checkSpeech.ts';

const folder = 'tests/fixtures/check';
const keys = {
  offices: new Set(['sample']),
  genres: new Set(['half-year-summary']),
  areas: new Set(['documents']),
  indicators: new Set(['sample.documents']),
};

/** What a check says of one fixture, links included, a line a problem. */
function messages(text: string): string {
  const { checked, problems } = checkSpeech('input.mdx', text, keys);
  const archive = new ArchiveCheck();
  if (checked) {
    const { speech, links, bodyLine } = checked;
    const ids = speech.paragraphs.map(({ id }) => id);
    archive.add('input.mdx', 'sample', ids, links, bodyLine);
  }
  return [...problems, ...archive.problems()].map(({ message }) => `${message}\n`).join('');
}

describe('checking a speech file', () => {
  it('finds nothing wrong with a valid file', () => {
    expect(messages(readFileSync(`${folder}/valid/input.mdx`, 'utf8'))).toBe('');
  });

  it.each(readdirSync(folder).filter((name) => name !== 'valid'))(
    'says file, line, reason and remedy: %s',
    async (name) => {
      const text = messages(readFileSync(`${folder}/${name}/input.mdx`, 'utf8'));
      expect(text).not.toBe('');
      await expect(text).toMatchFileSnapshot(`../../fixtures/check/${name}/expected.txt`);
    },
  );
});
