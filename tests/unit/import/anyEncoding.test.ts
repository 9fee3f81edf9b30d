import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/file.ts';
import { readLists } from '../../../src/import/read/lists.ts';
import { wordsOf, type ImportedSpeech } from '../../../src/import/speech.ts';
import { decodeText, type Encoding } from '../../../src/text/decode.ts';
import { takeLines } from '../../../src/text/sourceLines.ts';
import { undoLedger } from '../../support/undoLedger.ts';
import { encode } from '../../support/encode.ts';

const lists = readLists('content');
const place = { file: 'any.txt' };

const simplified = [
  ...[
    '今年以来，',
    '全市各级部门',
    '认真落实工作要求，',
    '办理公文１２件。',
    '同比增长5%；',
    '（一）',
  ],
  ...[
    '一是加强调查研究。',
    '群众反映良好,',
    '我们要',
    '抓好督促检查',
    '（以上为样例）',
    '各位代表：',
  ],
  ...['国民经济和社会发展', '“十五”计划', '　　', '  ', '、', '！', '2.完成课题3个', '会议指出:'],
];
const traditional = [
  ...[
    '今年以來，',
    '全市各級部門',
    '認真落實工作要求，',
    '辦理公文12件。',
    '同比增長5%；',
    '（一）',
  ],
  ...[
    '一是加強調查研究。',
    '羣眾反映良好,',
    '我們要',
    '抓好督促檢查',
    '（以上為樣例）',
    '各位代表：',
  ],
  ...['國民經濟和社會發展', '「十五」計劃', '　　', '  ', '、', '！', '2.完成課題3個', '會議指出:'],
];
const ends = fc.constantFrom('\n', '\r\n', '\n\n', '\n　　');

/** Text enough to tell an encoding by: of two clauses, nobody can. */
const textOf = (fragments: readonly string[]) =>
  fc
    .array(fc.tuple(fc.array(fc.constantFrom(...fragments), { minLength: 3 }), ends), {
      minLength: 4,
      maxLength: 8,
    })
    .map((lines) => lines.map(([words, end]) => words.join('') + end).join(''))
    .map((words) => `${fragments.slice(0, 6).join('')}\n${words}`);

const kinds: readonly (readonly [string, Encoding, string, readonly string[]])[] = [
  ['UTF-8', 'utf-8', '', simplified],
  ['UTF-8 with a mark', 'utf-8', '\uFEFF', simplified],
  ['UTF-16LE', 'utf-16le', '', simplified],
  ['UTF-16LE with a mark', 'utf-16le', '\uFEFF', traditional],
  ['UTF-16BE', 'utf-16be', '', traditional],
  ['UTF-16BE with a mark', 'utf-16be', '\uFEFF', simplified],
  ['GB18030', 'gb18030', '', simplified],
  ['GB18030 in Traditional', 'gb18030', '', traditional],
  ['Big5', 'big5', '', traditional.map((words) => words.replaceAll('羣', '群'))],
];

function undone(speeches: readonly ImportedSpeech[], source: string): void {
  for (const speech of speeches) {
    const own = takeLines(source, ...speech.frontmatter.source.lines);
    expect(undoLedger(wordsOf(speech), speech.ledger)).toBe(own);
  }
}

describe.each(kinds)('a text in %s', (_, encoding, mark, fragments) => {
  it('gives back its own words, and the same speech as in UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(textOf(fragments), async (text) => {
        const bytes = encode(mark + text, encoding);
        if (!bytes) throw new Error('not in this encoding');
        expect(decodeText(bytes)).toEqual({ kind: 'text', text: mark + text, encoding });
        const { speeches } = await importFile('any.txt', lists, { bytes, place });
        undone(speeches, mark + text);
        const plain = { bytes: new TextEncoder().encode(text), place };
        const others = (await importFile('any.txt', lists, plain)).speeches;
        expect(speeches.map(wordsOf)).toEqual(others.map(wordsOf));
      }),
      { numRuns: 60, seed: 20_261_126 },
    );
  });
});
