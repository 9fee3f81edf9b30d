import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyLedger } from '../../../src/text/tracked/applyLedger.ts';
import { TrackedText } from '../../../src/text/tracked/trackedText.ts';
import { undoLedger } from '../../support/undoLedger.ts';
import type { Replacement } from '../../../src/text/tracked/replacement.ts';

const replace = (start: number, end: number, inserted: string, rule: string): Replacement => ({
  start,
  end,
  inserted,
  rule,
});

/** Replacements in order that do not overlap, in a text of the length. */
const replacements = (length: number) =>
  fc
    .array(fc.tuple(fc.nat(4), fc.nat(4), fc.constantFrom('', '甲', '乙丙', '\n')), {
      maxLength: 8,
    })
    .map((pieces) => {
      let at = 0;
      return pieces.flatMap(([gap, extent, inserted], index) => {
        const start = at + gap;
        at = start + extent;
        return at > length || (extent === 0 && inserted === '')
          ? []
          : [replace(start, at, inserted, `r${String(index)}`)];
      });
    });
const source = fc.string({ unit: fc.constantFrom('a', '中', '\n', '\r'), maxLength: 40 });

const applied = (text: string, list: readonly Replacement[]) =>
  list.toReversed().reduce((words, { start, end, inserted }) => {
    return words.slice(0, start) + inserted + words.slice(end);
  }, text);

describe('tracked text', () => {
  it('is the source with the replacements, and gives the source back', () => {
    fc.assert(
      fc.property(source, fc.infiniteStream(replacements(60)), fc.nat(3), (text, lists, rounds) => {
        let tracked = TrackedText.from(text);
        let plain = text;
        for (const list of lists.take(rounds)) {
          const fitting = list.filter(({ end }) => end <= plain.length);
          tracked = tracked.replace(fitting);
          plain = applied(plain, fitting);
        }
        expect(tracked.text).toBe(plain);
        expect(tracked.source).toBe(text);
        expect(applyLedger(text, tracked.ledger())).toBe(plain);
        expect(undoLedger(plain, tracked.ledger())).toBe(text);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('is cut into lines whose words and sources rejoin', () => {
    fc.assert(
      fc.property(source, replacements(40), fc.nat(8), (text, list, at) => {
        // An edit is never cut, so none here joins a line break to other words.
        const single = list.filter(
          ({ start, end, inserted }) =>
            end <= text.length && !text.slice(start, end).includes('\n') && inserted.length < 2,
        );
        const tracked = TrackedText.from(text).replace(single);
        const lines = tracked.text.split('\n');
        const middle = Math.min(at, lines.length);
        const one = tracked.lines(0, middle);
        const other = tracked.lines(middle, lines.length);
        expect(one.text).toBe(lines.slice(0, middle).join('\n'));
        expect(other.text).toBe(lines.slice(middle).join('\n'));
        expect(applyLedger(one.source, one.ledger())).toBe(one.text);
        expect(applyLedger(other.source, other.ledger())).toBe(other.text);
      }),
      { numRuns: 2000, seed: 2 },
    );
  });

  it('joins a repair of a repair, with the names of both rules', () => {
    const once = TrackedText.from('總結').replace([replace(0, 1, '总', 'script')]);
    expect(once.replace([replace(0, 2, '小结', 'word')]).ledger().edits).toEqual([
      [0, '總結', '小结', 'script+word'],
    ]);
  });

  it('keeps what a replacement leaves of an earlier one', () => {
    const once = TrackedText.from('abc').replace([replace(1, 2, '甲乙丙', 'one')]);
    const twice = once.replace([replace(2, 3, '', 'two')]);
    expect(twice.text).toBe('a甲丙c');
    expect(twice.ledger().edits).toEqual([[1, 'b', '甲丙', 'one+two']]);
  });

  it('records nothing where a repair was taken back', () => {
    const once = TrackedText.from('a').replace([replace(0, 1, 'b', 'one')]);
    expect(once.replace([replace(0, 1, 'a', 'two')]).ledger().edits).toEqual([]);
  });
});
