import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkSpeech } from '../../../src/check/checkSpeech.ts';
import { extract } from '../../../src/formats/extract.ts';
import { importFile } from '../../../src/import/file.ts';
import { toMdx } from '../../../src/import/mdx.ts';
import { readLists } from '../../../src/import/read/lists.ts';
import { archivedText } from '../../../src/text/archivedText.ts';
import { takeLines } from '../../../src/text/sourceLines.ts';
import { applyLedger } from '../../../src/text/tracked/applyLedger.ts';
import { undoLedger } from '../../support/undoLedger.ts';
import { docxOf, escapeXml } from '../../support/docx.ts';

const lists = readLists('content');
const keys = {
  offices: new Set(['unknown']),
  genres: new Set(['unknown', 'meeting-speech', 'situation-report']),
  areas: new Set(lists.areas.map(({ key }) => key)),
  indicators: new Set(lists.indicators.map(({ key }) => key)),
};

const words = fc
  .array(
    fc.constantFrom(
      ...[
        '今年办理公文12件',
        '，',
        '。',
        '（一）',
        '一、',
        '1.',
        '#',
        '**',
        '|',
        ' ',
        '\t',
        '<b>',
        '&lt;',
      ],
      ...[
        '{',
        '\\',
        '[甲](乙)',
        '`',
        '> ',
        '- ',
        '各位：',
        '第1篇：',
        'abc',
        '🙂',
        '\u3000',
        '~~',
        '$',
      ],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));
const texts = fc.array(words, { minLength: 1, maxLength: 6 });

const run = (text: string) => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
const paragraph = words.map((text) => `<w:p>${run(text)}</w:p>`);
const changed = fc
  .tuple(words, fc.constantFrom('del', 'ins', 'moveFrom'))
  .map(([text, name]) => `<w:p><w:${name}>${run(text)}</w:${name}>${run('留。')}</w:p>`);
const table = fc
  .array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => {
    const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
    return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
  });
const docx = fc
  .array(fc.oneof(paragraph, changed, table), { minLength: 1, maxLength: 6 })
  .map((blocks) => docxOf(blocks.join('')));

const tags = fc.constantFrom('p', 'div', 'h2', 'li', 'nav', 'td', 'span', 'b', 'pre', 'blockquote');
const html = fc
  .array(fc.tuple(tags, words), { minLength: 1, maxLength: 8 })
  .map((parts) =>
    strToU8(
      `<!DOCTYPE html><title>样例_某网</title>${parts.map(([tag, text]) => `<${tag}>${escapeXml(text)}</${tag}>`).join('\n')}`,
    ),
  );
const lineEnds = fc.constantFrom('\n', '\r', '\r\n', '\\\n', '\\\r', '  \r');
const markdown = fc.tuple(texts, lineEnds).map(([lines, lineEnd]) => strToU8(lines.join(lineEnd)));
const record = fc
  .record({ title: words, text: texts.map((lines) => lines.join('\n')), 来源: words })
  .map((fields) => strToU8(JSON.stringify(fields)));

describe.each([
  ['any.docx', docx],
  ['any.html', html],
  ['any.md', markdown],
  ['any.json', record],
])('importing %s', (name, documents) => {
  it('gives text that passes every check and is its words and their changes', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (bytes) => {
        const place = { file: name };
        const extracted = await extract(bytes, name, place).catch(() => null);
        const imported = await importFile(name, lists, { bytes, place }).catch(() => null);
        // Words that are nothing but layout are no speech.
        fc.pre(extracted !== null && imported !== null);
        expect((await extract(bytes, name, place)).source).toBe(extracted.source);
        // Of a text with marks nothing but the file itself is kept: its words are the file's.
        if (name === 'any.md') expect(extracted.source).toBe(new TextDecoder().decode(bytes));
        for (const speech of imported.speeches) {
          const { checked, problems } = checkSpeech('any.mdx', toMdx(speech), keys);
          expect(problems.map(({ message }) => message)).toEqual([]);
          const held = checked?.blocks.map((block) => block.text) ?? [];
          const [first, last] = speech.frontmatter.source.lines;
          const source = takeLines(extracted.source, first, last);
          const archived = archivedText(speech.frontmatter, held);
          expect(applyLedger(source, speech.ledger)).toBe(archived);
          expect(undoLedger(archived, speech.ledger)).toBe(source);
        }
      }),
      { numRuns: 150, seed: 20_261_124 },
    );
  });
});
