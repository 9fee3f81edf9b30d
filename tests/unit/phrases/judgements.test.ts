import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryId } from '../../../src/phrases/entryId.ts';
import { makePhraseBook, phraseKinds } from '../../../src/phrases/phraseBook.ts';
import { readPhraseSpeeches } from '../../support/phraseSpeeches.ts';

const rows = readFileSync('tests/fixtures/phrases/judgements.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [corpus = '', kind = '', entry = ''] = line.split(',');
    return { corpus, kind, entry, isGood: line.endsWith(',good') };
  });
const leastGood = 0.9;
const share = (judged: typeof rows) => judged.filter(({ isGood }) => isGood).length / judged.length;

describe.each(['two-speeches', 'state-reports'])('entries judged by a person, %s', (corpus) => {
  const judged = Map.groupBy(
    rows.filter((row) => row.corpus === corpus),
    ({ kind }) => kind,
  );

  it.each([...judged.keys()])('are good at least nine of ten times: %s', (kind) => {
    expect(share(judged.get(kind) ?? [])).toBeGreaterThanOrEqual(leastGood);
  });
});

describe('the phrase book of the two speeches', () => {
  const ordered = readPhraseSpeeches('content');
  const book = makePhraseBook(ordered);

  it.each(phraseKinds.map(({ key }) => key))('is the one that was judged: %s', (key) => {
    const judged = rows.filter(({ corpus, kind }) => corpus === 'two-speeches' && kind === key);
    const list = book.find(({ kind }) => kind.key === key);
    const found = list?.entries.map(({ text, pattern }) => entryId(`${text} ${pattern}`)) ?? [];
    expect(found.toSorted()).toEqual(judged.map(({ entry }) => entry).toSorted());
  });
});
