import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/formats/extract.ts';
import { importFile } from '../../../src/import/file.ts';
import { readLists } from '../../../src/import/read/lists.ts';
import { wordsOf } from '../../../src/import/speech.ts';
import { takeLines } from '../../../src/text/sourceLines.ts';
import { undoLedger } from '../../support/undoLedger.ts';
import { docxOf } from '../../support/docx.ts';

const lists = readLists('content');

// Zero-width, bidi controls, soft hyphen, a mark inside of the text, fillers, tags.
const format = [
  ...[0x00ad, 0x034f, 0x061c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x2064],
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x206a, 0x206f],
  ...[0x3164, 0xfeff, 0xfff9, 0xe0001, 0xe0041, 0x7f],
];
const c0 = [0x00, 0x01, 0x07, 0x08, 0x0e, 0x1b, 0x1f];
const c1 = [0x80, 0x84, 0x86, 0x9f];

const textWith = (codes: readonly number[]) =>
  codes.map((code) => `全市办${String.fromCodePoint(code)}理各类公文，群众反映良好。`).join('');
const words = '全市办理各类公文，群众反映良好。';

const formats: readonly (readonly [string, (text: string) => Uint8Array, boolean])[] = [
  ['any.txt', (text) => strToU8(`样例讲话\n${text}`), true],
  ['any.md', (text) => strToU8(`# 样例讲话\n\n${text}`), true],
  ['any.html', (text) => strToU8(`<!DOCTYPE html><h1>样例讲话</h1><p>${text}</p>`), true],
  ['any.json', (text) => strToU8(JSON.stringify({ title: '样例讲话', text })), true],
  [
    'any.docx',
    (text) =>
      docxOf(
        `<w:p><w:r><w:t>样例讲话</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
      ),
    false,
  ],
];

describe.each(formats)('characters that nobody sees, in %s', (name, write, holdsControls) => {
  // XML has no C0 controls by its own definition.
  const codes = holdsControls ? [...format, ...c0] : format;

  it('are removed, each recorded with its reason', async () => {
    const bytes = write(textWith(codes));
    const place = { file: name };
    const [speech] = (await importFile(name, lists, { bytes, place })).speeches;
    if (!speech) throw new Error('no speech');
    expect(wordsOf(speech)).toBe(`样例讲话\n${words.repeat(codes.length)}`);
    const told = speech.frontmatter.emendations.filter(({ rule }) => rule === 'invisible');
    expect(told[0]?.reason).toContain('看不见的字符');
    const { source } = await extract(bytes, name, place);
    const own = takeLines(source, ...speech.frontmatter.source.lines);
    expect(undoLedger(wordsOf(speech), speech.ledger)).toBe(own);
    for (const code of codes) expect(own).toContain(String.fromCodePoint(code));
  });
});

it('remains of misread bytes are removed as unsure', async () => {
  const bytes = strToU8(`样例讲话\n${textWith(c1)}`);
  const [speech] = (await importFile('any.txt', lists, { bytes, place: { file: 'any.txt' } }))
    .speeches;
  const told = speech?.frontmatter.emendations.filter(({ rule }) => rule === 'byte-remains') ?? [];
  expect(told.map(({ certainty }) => certainty)).toEqual(c1.map(() => 'unsure'));
  expect(speech && wordsOf(speech)).toBe(`样例讲话\n${words.repeat(c1.length)}`);
});

it('text with NULs is text; bytes with NULs are none', async () => {
  const place = { file: 'any.txt' };
  const padded = strToU8(`样例讲话。\n${words}${'\0'.repeat(2000)}`);
  const [speech] = (await importFile('any.txt', lists, { bytes: padded, place })).speeches;
  expect(speech && wordsOf(speech)).toBe(`样例讲话。\n${words}`);
  await expect(extract(strToU8('ab\0cd\0\0ef'), 'any.txt', place)).rejects.toMatchObject({
    code: 'file-binary',
  });
});
