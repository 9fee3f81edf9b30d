import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSpots } from '../../../src/metrics/quantities/spots.ts';

// A sentence a line, with numbers that are dates, names, ordinals, figures of speech.
const sentences = readFileSync('tests/fixtures/metrics/not-metrics.txt', 'utf8').trim().split('\n');

describe('names, dates and enumerators', () => {
  it('are enough to tell of', () => {
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(150);
  });

  it.each(sentences)('%s', (sentence) => {
    expect(findSpots(sentence).map(({ text }) => text)).toEqual([]);
  });
});
