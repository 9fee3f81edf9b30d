import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../src/files/vocabulary.ts';
import { explainTyped } from '../../../src/search/desk/explainTyped.ts';
import { readQuery } from '../../../src/search/query/readQuery.ts';

const guide = readFileSync('content/guide/searching.md', 'utf8');

const indicators = Object.fromEntries(
  [...readVocabulary('content').lists.indicators].map(([key, { name, aliases = [], unit }]) => [
    key,
    { names: [name, ...aliases], unit },
  ]),
);

function explain(source: string): string | null {
  const reading = readQuery(source);
  return 'problem' in reading ? reading.problem.reason : explainTyped(source, indicators).words;
}

/** Rows of the tables of examples: a query, its meaning, and sometimes another way to write it. */
const rows = guide.split('\n').flatMap((line) => {
  const [, source, words, also] =
    /^\| `(.+?)` \| (.*?(?:『|指标“).*?) \|(?: `(.+)` \|)?$/u.exec(line) ?? [];
  if (source === undefined || words === undefined) return [];
  const plain = (text: string) => text.replaceAll('\\|', '|');
  return [{ source: plain(source), words, also: plain(also ?? source) }];
});

describe('the guide to searching', () => {
  it('has all its examples under test', () => {
    expect(rows).toHaveLength(36);
  });

  it.each(rows)('$source means what it says', ({ source, words, also }) => {
    expect(explain(source)).toBe(words);
    expect(explain(also)).toBe(words);
  });

  it.each(['10-20', '5%', 'A+B', '互联网+'])('%s is text', (source) => {
    expect(guide).toContain(`\`${source}\``);
    expect(explain(source)).toBe(`『${source}』`);
  });
});
