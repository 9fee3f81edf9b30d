import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSpeech } from '../../../src/check/checkSpeech.ts';
import { listSpeechFiles, speechId } from '../../../src/files/speechFiles.ts';
import { readVocabulary, vocabularyKeys } from '../../../src/files/vocabulary.ts';
import { demoContent, readPlants } from '../../support/planted.ts';

const keys = vocabularyKeys(readVocabulary(demoContent).lists);
const paragraphs = new Map(
  listSpeechFiles(demoContent).map((file) => {
    const { checked } = checkSpeech(file, readFileSync(file, 'utf8'), keys);
    return [speechId(file), checked?.blocks.map(({ text }) => text) ?? []];
  }),
);
const plants = readPlants();

describe('the facts put into the sample archive', () => {
  it.each(plants)('stand in it in so many words: $id', ({ places }) => {
    for (const { speech, quote } of places) {
      const holding = paragraphs.get(speech)?.filter((text) => text.includes(quote)) ?? [];
      expect(holding.length, `${speech} ${quote}`).toBe(1);
    }
  });

  it('have names of their own', () => {
    expect(new Set(plants.map(({ id }) => id)).size).toBe(plants.length);
  });

  it('are of every kind, to be reported and not to be', () => {
    const kinds = (finding: boolean) =>
      [...new Set(plants.filter((plant) => plant.finding === finding).map(({ kind }) => kind))]
        .toSorted()
        .join(' ');
    expect(kinds(true)).toBe(
      'date-outside-period outlier percentage-disagrees percentage-over-100 reuse-stale ' +
        'reuse-trend-words sum-disagrees told-twice unit-changes year-below-half',
    );
    expect(kinds(false)).toContain('formulaic');
    expect(plants.length).toBeGreaterThan(100);
  });
});
