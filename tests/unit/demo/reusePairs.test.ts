import { describe, expect, it } from 'vitest';
import { readReusePairs } from '../../support/planted.ts';

const pairs = readReusePairs();

/** Length of the longest sequence of characters, gaps allowed, that two texts have in common. */
function commonLength(one: string, other: string): number {
  let row: number[] = Array<number>(other.length + 1).fill(0);
  for (const mark of one) {
    const next = [0];
    for (let at = 0; at < other.length; at += 1) {
      const same = mark === other[at] ? (row[at] ?? 0) + 1 : 0;
      next.push(Math.max(same, next[at] ?? 0, row[at + 1] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Share of the same characters in two texts, 0 to 1. */
function likeness(one: string, other: string): number {
  return (2 * commonLength(one, other)) / (one.length + other.length);
}

/** Share of a later text's numbers that stood in the earlier one, 0 to 1. */
function unmoved(earlier: string, later: string): number {
  const numbers = later.match(/\d+(?:\.\d+)?万?|x{2,}/gu) ?? [];
  const before = new Set(earlier.match(/\d+(?:\.\d+)?万?|x{2,}/gu));
  return numbers.filter((found) => before.has(found)).length / numbers.length;
}

describe('the seeded pairs of reused paragraphs', () => {
  it('are thirty, each kind among them', () => {
    const count = (label: string) => pairs.filter((pair) => pair.label === label).length;
    expect(['stale', 'updated', 'trend-words-unmoved', 'formulaic'].map(count)).toEqual([
      9, 8, 6, 7,
    ]);
  });

  it.each(pairs.filter(({ label }) => label !== 'formulaic'))(
    'have at least 70% the same characters: $id',
    ({ earlier, later }) => {
      expect(likeness(earlier, later)).toBeGreaterThanOrEqual(0.7);
    },
  );

  it.each(pairs.filter(({ label }) => label === 'stale'))(
    'have most figures of the year before where stale: $id',
    ({ earlier, later }) => {
      expect(unmoved(earlier, later)).toBeGreaterThan(0.7);
    },
  );

  it.each(pairs.filter(({ label }) => label === 'updated' || label === 'trend-words-unmoved'))(
    'have most figures moved where updated: $id',
    ({ earlier, later }) => {
      expect(unmoved(earlier, later)).toBeLessThan(0.5);
    },
  );
});
