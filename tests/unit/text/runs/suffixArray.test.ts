import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suffixArray } from '../../../../src/text/runs/suffixArray.ts';

const codesOf = (text: string) =>
  Int32Array.from([...text], (character) => character.codePointAt(0) ?? 0);

describe('the suffix array', () => {
  it('puts the suffixes in order, with what each shares with the one before', () => {
    const { starts, shared } = suffixArray(codesOf('banana'));
    expect([...starts]).toEqual([5, 3, 1, 0, 4, 2]);
    expect([...shared]).toEqual([0, 1, 3, 0, 0, 2]);
  });

  it('of nothing is nothing', () => {
    expect(suffixArray(new Int32Array(0)).starts).toHaveLength(0);
  });

  it('is what sorting all suffixes gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'甲乙丙'), maxLength: 40 }), (text) => {
        const sorted = [...text].map((_, start) => text.slice(start)).sort();
        const { starts } = suffixArray(codesOf(text));
        expect([...starts].map((start) => text.slice(start))).toEqual(sorted);
      }),
    );
  });

  it('with a depth orders by so many symbols at least', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'甲乙'), maxLength: 60 }), (text) => {
        const { starts } = suffixArray(codesOf(text), 4);
        const heads = [...starts].map((start) => text.slice(start, start + 4));
        expect(heads).toEqual(heads.toSorted());
      }),
    );
  });
});
