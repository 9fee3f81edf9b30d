import type { Observation } from '../../src/archive/observation.ts';

/** An observation for tests, with what differs from the defaults. */
export function sampleObservation(year: number, change: Partial<Observation> = {}): Observation {
  const value = change.value === undefined ? 100 + year - 2015 : change.value;
  return {
    anchor: `sample-${String(year)}-m01`,
    office: 'east',
    span: { kind: 'half', label: '上半年', year },
    certainty: 'exact',
    isTarget: false,
    isChange: false,
    isRank: false,
    isEstimated: false,
    value,
    low: value,
    high: value,
    unit: '件',
    label: `${String(value)}件`,
    shortLabel: String(value),
    ...change,
  };
}
