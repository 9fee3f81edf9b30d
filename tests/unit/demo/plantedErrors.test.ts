import { expect, it } from 'vitest';
import { findPlanted } from '../../bench/findings.ts';

const results = findPlanted(3, 7);

it('errors of every kind, planted at chance places, are found but for few', () => {
  const count = (of: 'planted' | 'found') => results.reduce((sum, one) => sum + one[of], 0);
  for (const { kind, planted } of results) expect(planted, kind).toBe(3);
  expect(count('found') / count('planted')).toBeGreaterThan(0.85);
});

it('nothing else is told for them', () => {
  expect(results.flatMap(({ falseAlarms }) => falseAlarms.map(({ id }) => id))).toEqual([]);
});
