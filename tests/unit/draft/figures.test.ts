import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../src/draft/draftText.ts';
import { figureFindings } from '../../../src/draft/figures/figureFindings.ts';
import { findBlockMetrics } from '../../../src/metrics/blockMetrics.ts';
import { plantedGround } from '../../support/draft/plantedDraft.ts';

const { lists, measures, office } = plantedGround();

function told(words: string, facts = { office: 'sample', year: 2025, half: null }) {
  const draft = readDraft(words);
  const metrics = findBlockMetrics(draft.blocks, lists);
  return figureFindings(draft, metrics, facts, office, measures).map(
    ({ kind, rank, words: at, sources }) => ({
      said: `${rank} ${kind} ${at}`,
      from: sources.map(({ href }) => href),
    }),
  );
}

describe('figures of a draft', () => {
  it('whose parts do not add up are told at their total', () => {
    expect(told('编发样例112期，其中普刊86期、专刊20期、内参12期。')).toEqual([
      { said: 'likely sum 112期', from: [] },
    ]);
  });

  it('that go against what the office has said before are told with the place', () => {
    const [found, ...others] = told('全年上报信息436条，比上年增加34条。');
    expect(others).toEqual([]);
    expect(found).toEqual({ said: 'likely figure 34条', from: ['speeches/sample-2024/#p005'] });
    expect(told('全年办理建议提案970件。').map(({ said }) => said)).toEqual(['hint figure 970件']);
  });

  it('that follow from those are left alone', () => {
    expect(told('全年上报信息436条，比上年增加24条，增长5.8%。')).toEqual([]);
    expect(told('编发样例118期，其中普刊86期、专刊20期、内参12期。')).toEqual([]);
  });

  it('of another year than the one before are not held against it', () => {
    const facts = { office: 'sample', year: 2027, half: null };
    expect(told('全年上报信息436条，比上年增加34条。', facts)).toEqual([]);
  });
});
