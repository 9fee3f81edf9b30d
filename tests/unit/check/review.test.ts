import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { acceptanceYaml, usualReason } from '../../../src/check/acceptanceYaml.ts';
import type { ArchiveFinding } from '../../../src/check/findings.ts';
import { quotedPlaces } from '../../../src/check/quotedPlaces.ts';
import { reviewGroups } from '../../../src/check/reviewGroups.ts';

const finding = (kind: ArchiveFinding['kind'], speech: string): ArchiveFinding => ({
  id: `${kind}:p001:${speech}`,
  kind,
  rank: 'likely',
  speech,
  metrics: [],
  places: [],
  reason: '样例',
});

describe('the entry that accepts a finding', () => {
  const odd = "told-twice:p001/3件|甲/p002/'4'件: #5";

  it('gives back the name of the finding and the reason when it is read', () => {
    expect(parse(acceptanceYaml(odd, usualReason, false))).toEqual({
      accepted: [{ finding: odd, reason: usualReason }],
    });
  });

  it('joins a list that is there', () => {
    const list = `accepted:\n  - finding: 'one'\n    reason: '样例'\n`;
    expect(parse(list + acceptanceYaml(odd, usualReason, true))).toEqual({
      accepted: [
        { finding: 'one', reason: '样例' },
        { finding: odd, reason: usualReason },
      ],
    });
  });

  it('stays on one line, however long the name is', () => {
    const long = `sum:p001:${'138期/'.repeat(60)}`;
    expect(acceptanceYaml(long, usualReason, false).split('\n')).toHaveLength(4);
  });
});

describe('the places of a finding', () => {
  const place = (paragraph: string, quote: string, text: string) => ({
    speech: 'a',
    paragraph,
    quote,
    text,
  });

  it('stand by paragraph, a sentence within another one in that', () => {
    const places = [
      place('p001', '节水8600方', '8600方'),
      place('p001', '上半年节水8600方、节电4.2万度', '4.2万度'),
      place('p002', '节水8600方', '8600方'),
      place('p001', '上半年节水8600方、节电4.2万度', '8600方'),
    ];
    const [first, second, ...others] = quotedPlaces({ places });
    expect(first?.sentences).toEqual([
      { quote: '上半年节水8600方、节电4.2万度', texts: ['8600方', '4.2万度'] },
    ]);
    expect(second?.paragraph).toBe('p002');
    expect(others).toEqual([]);
  });
});

describe('the groups of findings', () => {
  it('go by kind in the order of the words, then by office', () => {
    const groups = reviewGroups(
      [finding('outlier', 'a-1'), finding('sum', 'b-1'), finding('outlier', 'b-2')],
      (speech) => speech.slice(0, 1),
    );
    expect(groups.map(({ kind }) => kind)).toEqual(['sum', 'outlier']);
    expect(groups[1]?.offices.map(({ office }) => office)).toEqual(['a', 'b']);
  });
});
