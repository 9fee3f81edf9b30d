import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBody } from '../../../src/text/body.ts';
import { escapeMarkdown } from '../../../src/text/escape.ts';

describe('splitting a body into blocks', () => {
  it('tells headings from paragraphs and counts lines', () => {
    const blocks = splitBody('## 一、回顾\n\n正文**要求：**各部门\n');
    expect(blocks.map(({ kind, depth, text, line }) => [kind, depth, text, line])).toEqual([
      ['heading', 2, '一、回顾', 1],
      ['paragraph', 0, '正文要求：各部门', 3],
    ]);
  });

  it('gives back escaped text as itself, in printable ASCII with Chinese', () => {
    const visible = fc.stringMatching(/^[一-鿿!-~]([一-鿿 -~]{0,30}[一-鿿!-~])?$/u);
    fc.assert(
      fc.property(visible, (text) => {
        expect(splitBody(escapeMarkdown(text))[0]?.text).toBe(text);
      }),
      { seed: 20_261_124 },
    );
  });
});
