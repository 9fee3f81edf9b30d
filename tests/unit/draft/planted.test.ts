import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/draft/checkDraft.ts';
import { plantedGround, readPlantedDraft } from '../../support/draft/plantedDraft.ts';

const { faulty, clean, faults } = readPlantedDraft();
const ground = plantedGround();
const facts = { office: 'sample', year: 2025, half: null };
const told = (words: string) => checkDraft(words, facts, ground);

describe('a draft with faults of every kind', () => {
  const { text, findings } = told(faulty);

  it('is checked as it stands, so that places are those of the fixture', () => {
    expect(text).toBe(faulty);
  });

  it.each(faults)('$kind: $wrong', ({ kind, start, end, wrong }) => {
    const here = findings.filter(({ spans }) =>
      spans.some((span) => span.start < end && start < span.end),
    );
    expect(
      here.map((finding) => finding.kind),
      wrong,
    ).toContain(kind);
  });
});

describe('the same draft without its faults', () => {
  const { findings } = told(clean);

  it('is told nothing that must or should be changed', () => {
    const loud = findings.filter(({ rank }) => rank !== 'hint');
    expect(loud.map(({ kind, words, reason }) => `${kind} ${words}: ${reason}`)).toEqual([]);
  });

  it('is still told what it shares with the archive', () => {
    expect(findings.map(({ kind }) => kind)).toContain('reused');
  });
});
