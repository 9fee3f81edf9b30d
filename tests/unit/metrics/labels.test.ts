import { describe, expect, it } from 'vitest';
import { readLabelledPlaces, readSampleSentences } from '../../support/metrics/labels.ts';

const parts = ['dev', 'test', 'fresh', 'blind', 'dense'];
const placesOf = (part: string) =>
  readLabelledPlaces(`tests/fixtures/metrics/state-reports/${part}.json`);

describe.each(parts)('the hand labels of the state reports, %s', (part) => {
  const places = placesOf(part);

  it('lie within their sentences, in order, and do not overlap', () => {
    const broken = places.filter(({ length, labels }) => {
      const ends = labels.map(({ at, text }) => at + text.length);
      return (
        labels.some(({ at }, index) => at < (ends[index - 1] ?? 0)) || (ends.at(-1) ?? 0) > length
      );
    });
    expect(broken).toEqual([]);
  });

  it('name a labelled figure as the total of a part', () => {
    const lost = places.flatMap(({ labels }) =>
      labels.filter(
        ({ at, partOf }) =>
          typeof partOf === 'number' && (partOf === at || labels.every((one) => one.at !== partOf)),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('give a value unless no digit is known', () => {
    const without = places
      .flatMap(({ labels }) => labels)
      .filter(({ value, text }) => value === null && !/几/u.test(text));
    expect(without).toEqual([]);
  });
});

describe('the parts', () => {
  it('share no sentence', () => {
    const all = parts.flatMap((part) => placesOf(part).map(({ sha }) => sha));
    expect(all).toHaveLength(new Set(all).size);
  });

  it('are as many as the accuracy is told for', () => {
    expect(placesOf('dev').length).toBeGreaterThanOrEqual(150);
    expect(placesOf('test').length).toBeGreaterThanOrEqual(450);
  });
});

describe('the labelled sample sentences', () => {
  const sentences = readSampleSentences('tests/fixtures/metrics/sample-sentences.json');

  it('are labelled with words that stand in them', () => {
    const broken = sentences.filter(({ text, labels }) =>
      labels.some((label) => text.slice(label.at, label.at + label.text.length) !== label.text),
    );
    expect(broken).toEqual([]);
  });

  it('quote the words of each period, base and rate', () => {
    const broken = sentences.filter(({ text, labels }) =>
      labels
        .flatMap(({ period, per, comparison }) => [period, per, comparison?.base])
        .some((words) => typeof words === 'string' && !text.includes(words)),
    );
    expect(broken).toEqual([]);
  });

  it('hold each field told in more than one way', () => {
    const labels = sentences.flatMap((sentence) => sentence.labels);
    const kindsOf = (field: keyof (typeof labels)[number]) =>
      new Set(labels.map((label) => JSON.stringify(label[field]))).size;
    expect(kindsOf('qualifier')).toBe(7);
    expect(kindsOf('status')).toBe(2);
    expect(kindsOf('point')).toBe(3);
    expect(sentences.filter((sentence) => sentence.labels.length === 0).length).toBeGreaterThan(35);
  });
});
