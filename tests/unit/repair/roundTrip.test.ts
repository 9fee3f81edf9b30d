import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/repair.ts';
import { commonHan, simplifiedHan } from '../../../src/text/hanSets.ts';

const source = 'content/sources/office-half-year-speeches.raw.txt';
const archived = repair(readFileSync(source, 'utf8')).text;

describe('clean text', () => {
  it.each([
    ['the two speeches, repaired', archived],
    ['every character of GB/T 2312', [...simplifiedHan].join('').replace(/(.{60})/gu, '$1。\n')],
  ])('is left as it is: %s', (_, text) => {
    expect(repair(text.trim()).ledger().edits).toEqual([]);
  });
});

describe('text forced into Traditional characters', () => {
  it.each(['t', 'tw', 'hk'] as const)('comes back whole from %s', (to) => {
    const forced = Converter({ from: 'cn', to })(archived);
    expect(forced).not.toBe(archived);
    expect(repair(forced).text).toBe(archived);
  });

  it('comes back for every common character, one without a word around it excepted', () => {
    const force = Converter({ from: 'cn', to: 't' });
    const line = [...commonHan].join('');
    const back = repair(force(line)).text;
    const lost = [...line].filter((character, index) => back.charAt(index) !== character);
    expect(back.length).toBe(line.length);
    // 乾 is 干 but in names, 著 is 着 but in words of writing: alone they are read the common way.
    expect(lost).toEqual(['乾', '著']);
  });
});
