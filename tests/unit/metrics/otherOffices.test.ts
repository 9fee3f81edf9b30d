import { describe, expect, it } from 'vitest';
import { readLists } from '../../../src/import/read/lists.ts';
import { findIn } from '../../support/metrics/found.ts';
import { readSampleSentences } from '../../support/metrics/labels.ts';
import { f1Of, recallOf, scoreSentences } from '../../support/metrics/score.ts';

const lists = readLists('content');
const sentences = readSampleSentences('tests/fixtures/metrics/other-offices.json');
const { exact, overlapping, values, fields } = scoreSentences(sentences, (text) =>
  findIn(text, lists),
);

describe('the figures of sentences in the manner of other offices', () => {
  it('are found with the very words of their labels, and have the labelled values', () => {
    expect(exact.wanted).toBeGreaterThanOrEqual(116);
    expect(f1Of(exact)).toBeGreaterThanOrEqual(0.99);
    expect(values / overlapping.right).toBeGreaterThanOrEqual(0.99);
  });

  it.each([
    ['target', 0.95],
    ['direction', 0.95],
    ['point', 0.95],
    ['per', 0.85],
    ['period', 0.95],
    ['part of', 0.95],
    ['comparison base', 0.95],
  ])('have the labelled %s wherever a label tells one', (name, least) => {
    const field = fields.get(name);
    expect(field && recallOf(field)).toBeGreaterThanOrEqual(least);
  });
});
