import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/file.ts';
import { toMdx } from '../../../src/import/mdx.ts';
import { readLists } from '../../../src/import/read/lists.ts';
import { ledgerSchema } from '../../../src/schema/emendation.ts';
import { speechSchema } from '../../../src/schema/speech.ts';
import { takeLines } from '../../../src/text/sourceLines.ts';
import { applyLedger } from '../../../src/text/tracked/applyLedger.ts';
import { undoLedger } from '../../support/undoLedger.ts';

const file = 'content/sources/office-half-year-speeches.raw.txt';
const wholeSource = readFileSync(file, 'utf8');

const { speeches } = await importFile(file, readLists('content'));

describe.each(speeches)('importing $id', (speech) => {
  const { frontmatter, blocks } = speech;

  it('writes the file that the archive holds, byte for byte', () => {
    const held = `content/speeches/${frontmatter.office}/${speech.id}.mdx`;
    expect(toMdx(speech)).toBe(readFileSync(held, 'utf8'));
  });

  it('gives frontmatter that the schema takes', () => {
    expect(speechSchema.safeParse(frontmatter).error).toBeUndefined();
  });

  it('loses and adds nothing but what the ledger says', () => {
    const [first, last] = frontmatter.source.lines;
    const source = takeLines(wholeSource, first, last);
    const body = blocks.map((block) => block.text + (block.runIn ? '' : '\n')).join('');
    const { title, subtitles, salutation } = frontmatter;
    const archived = [title, ...subtitles, salutation, body.trimEnd()].join('\n');
    const held: unknown = JSON.parse(
      readFileSync(`content/sources/${frontmatter.source.ledger}`, 'utf8'),
    );
    const ledger = ledgerSchema.parse(held);
    expect(applyLedger(source, ledger)).toBe(archived);
    expect(undoLedger(archived, ledger)).toBe(source);
  });
});

it('every single repair is placed where its words stand', () => {
  const placed = speeches.flatMap(({ frontmatter, blocks }) =>
    frontmatter.emendations.flatMap(({ paragraph, offset = 0, after }) => {
      const block = blocks.find(({ id }) => id === paragraph);
      return block ? [{ after, found: block.text.slice(offset, offset + after.length) }] : [];
    }),
  );
  // Of the two speeches one has such; what came often is told as a rule with its count.
  expect(placed.length).toBeGreaterThan(0);
  expect(placed.map(({ found }) => found)).toEqual(placed.map(({ after }) => after));
});
