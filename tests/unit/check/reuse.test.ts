import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareReused } from '../../../src/check/reuse/compareReused.ts';
import { readLists } from '../../../src/import/read/lists.ts';
import { findMetrics } from '../../../src/metrics/findMetrics.ts';

interface Pair {
  id: string;
  label: 'stale' | 'updated' | 'trend-words-unmoved' | 'formulaic';
  earlier: string;
  later: string;
}

const lists = readLists('content');
const fixture: unknown = JSON.parse(readFileSync('tests/fixtures/reuse/pairs.json', 'utf8'));

function isFixture(value: unknown): value is { pairs: Pair[] } {
  return typeof value === 'object' && value !== null && 'pairs' in value;
}
if (!isFixture(fixture)) throw new TypeError('no pairs in the fixture');

const figured = (text: string) => ({
  text,
  metrics: findMetrics([{ id: 'p001', level: 0, part: null, text }], lists),
});

describe('a paragraph and an earlier one of the office', () => {
  it.each(fixture.pairs)('$id', ({ label, earlier, later }) => {
    const reuse = compareReused(figured(earlier), figured(later));
    const found = [
      ...((reuse?.unmoved.length ?? 0) > 0 ? ['stale'] : []),
      ...((reuse?.trends.length ?? 0) > 0 ? ['trend-words-unmoved'] : []),
    ];
    expect(found).toEqual(label === 'stale' || label === 'trend-words-unmoved' ? [label] : []);
    if (label !== 'formulaic') expect(reuse?.similarity).toBeGreaterThanOrEqual(0.7);
  });
});
