import { describe, expect, it } from 'vitest';
import { readLists } from '../../../src/import/read/lists.ts';
import { findIn } from '../../support/metrics/found.ts';
import { readSampleSentences } from '../../support/metrics/labels.ts';
import { f1Of, precisionOf, recallOf, scoreSentences } from '../../support/metrics/score.ts';

const lists = readLists('content');

describe.each([
  ['other-offices', 116],
  ['many-offices', 384],
  ['more-offices', 158],
  ['plans-and-times', 78],
])('the figures of %s, sentences in the manner of other offices', (file, figures) => {
  const sentences = readSampleSentences(`tests/fixtures/metrics/${file}.json`);
  const { exact, overlapping, values, fields } = scoreSentences(sentences, (text) =>
    findIn(text, lists),
  );

  it('are found with the very words of their labels, and have the labelled values', () => {
    expect(exact.wanted).toBeGreaterThanOrEqual(figures);
    expect(f1Of(exact)).toBeGreaterThanOrEqual(0.99);
    expect(values / overlapping.right).toBeGreaterThanOrEqual(0.99);
  });

  it.each(['target', 'direction', 'point', 'per', 'period', 'part of', 'comparison base'])(
    'have the labelled %s wherever a label tells one, and no other',
    (name) => {
      const field = fields.get(name);
      expect(field && recallOf(field)).toBeGreaterThanOrEqual(0.95);
      expect(field && precisionOf(field)).toBeGreaterThanOrEqual(0.95);
    },
  );
});
