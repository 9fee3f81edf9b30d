import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSpeech } from '../../../src/check/checkSpeech.ts';
import { importFile } from '../../../src/import/file.ts';
import { toMdx } from '../../../src/import/mdx.ts';
import { readLists } from '../../../src/import/read/lists.ts';
import { takeLines } from '../../../src/text/sourceLines.ts';
import { applyLedger } from '../../../src/text/tracked/applyLedger.ts';
import { archivedText } from '../../../src/text/archivedText.ts';

const lists = readLists('content');
const folder = mkdtempSync(join(tmpdir(), 'wenku-any-'));
const keys = {
  offices: new Set(['unknown']),
  genres: new Set(['unknown', 'meeting-speech', 'situation-report']),
  areas: new Set(lists.areas.map(({ key }) => key)),
  indicators: new Set(lists.indicators.map(({ key }) => key)),
};

// Everything but NUL, by which binary files are told.
const character = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
const fragment = fc.constantFrom(
  ...['# ', '- ', '1. ', '> ', '***', '`', '~~~', '| a |', '<b>', '</b>', '<Note>', '{', '}'],
  ...['import ', 'export ', '&amp;', '&#60;', '\\', '![', '](', '[^1]', 'https://x.cn', 'www.x.cn'],
  ...['a@b.cn', '---', '===', '<!--', '-->', '\t', '    ', '$', '{/*', '*/}', '一、', '（一）'],
  ...['\r', '\x85', '\u2028', '\f', '\v', '\u200b', '\u00a0', '\ufeff', '  ', '\x1b', '+', '='],
  ...['\ufffe', '\uffff', '\x80', '\x9f'],
  ...[
    '办理公文1200余件',
    '第1篇：',
    '为 ',
    '。',
    '\u3000',
    '<script>alert(1)</script>',
    ':::',
    '~',
  ],
);
const line = fc
  .array(fc.oneof({ weight: 1, arbitrary: character }, { weight: 2, arbitrary: fragment }), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join('').replaceAll('\0', ''));
const text = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));

describe('importing any text', () => {
  const file = join(folder, 'any.txt');

  it('places no repair whose corrected words run over the end of a run-in heading', async () => {
    const source =
      '第1篇：]\n\n1. “樣例:工作無差錯??倓?wù)室精打細算。這是全年工作的主干??偨Y(jié)經(jīng)驗要實事求是。';
    writeFileSync(file, source);
    const [speech] = (await importFile(file, lists)).speeches;
    if (!speech) throw new Error('no speech');
    const fused = speech.frontmatter.emendations.filter(({ rule }) => rule === 'fused-mark');
    expect(fused).not.toEqual([]);
    expect(fused.some(({ paragraph }) => paragraph === undefined)).toBe(true);
    expect(checkSpeech('any.mdx', toMdx(speech), keys).problems).toEqual([]);
  });

  it('writes files that pass every check, whose words are the source and its repairs', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        fc.pre(/[^\s\u0085]/u.test(source));
        writeFileSync(file, source);
        for (const speech of (await importFile(file, lists)).speeches) {
          const { checked, problems } = checkSpeech('any.mdx', toMdx(speech), keys);
          expect(problems.map(({ message }) => message)).toEqual([]);
          const texts = checked?.blocks.map((block) => block.text) ?? [];
          expect(texts).toEqual(speech.blocks.map((block) => block.text));
          const [first, last] = speech.frontmatter.source.lines;
          const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
            new TextEncoder().encode(source),
          );
          const item = takeLines(written, first, last);
          expect(applyLedger(item, speech.ledger)).toBe(archivedText(speech.frontmatter, texts));
        }
      }),
      { numRuns: 500, seed: 20_261_124 },
    );
  });
});
