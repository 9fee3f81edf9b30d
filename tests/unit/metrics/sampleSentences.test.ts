import { describe, expect, it } from 'vitest';
import { readLists } from '../../../src/import/read/lists.ts';
import { findIn } from '../../support/metrics/found.ts';
import { readSampleSentences } from '../../support/metrics/labels.ts';
import { f1Of, scoreSentences, type FieldTally } from '../../support/metrics/score.ts';

const lists = readLists('content');
const sentences = readSampleSentences('tests/fixtures/metrics/sample-sentences.json');
const score = scoreSentences(sentences, (text) => findIn(text, lists));
const { exact, overlapping, values, fields } = score;

const agreedOn = (name: string): number => {
  const { agreed, asked }: Pick<FieldTally, 'agreed' | 'asked'> = fields.get(name) ?? {
    agreed: 0,
    asked: 1,
  };
  return agreed / asked;
};

describe('the figures of the labelled sample sentences', () => {
  it('are found with the very words of their labels', () => {
    console.log(
      `found, same words: F1 ${f1Of(exact).toFixed(3)} of ${String(exact.wanted)} figures`,
    );
    expect(f1Of(exact)).toBeGreaterThanOrEqual(0.97);
  });

  it('have the labelled values', () => {
    const right = values / overlapping.right;
    console.log(`values: ${right.toFixed(3)} of ${String(overlapping.right)} found`);
    expect(right).toBeGreaterThanOrEqual(0.99);
  });

  it.each([
    ['unit', 0.98],
    ['qualifier', 0.98],
    ['masked', 0.99],
    ['target', 0.97],
    ['direction', 0.97],
    ['comparison base', 0.9],
    ['point', 0.95],
    ['per', 0.95],
    ['period', 0.95],
    ['part of', 0.95],
  ])('have the labelled %s', (name, least) => {
    console.log(`${name}: ${agreedOn(name).toFixed(3)}`);
    expect(agreedOn(name)).toBeGreaterThanOrEqual(least);
  });

  it('are none in sentences whose numbers count nothing', () => {
    const traps = sentences.filter(({ labels }) => labels.length === 0);
    const found = traps.flatMap(({ text }) => findIn(text, lists).map((figure) => figure.text));
    expect(traps.length).toBeGreaterThan(40);
    expect(found).toEqual([]);
  });
});
