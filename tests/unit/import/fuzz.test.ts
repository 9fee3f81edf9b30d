import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutatedInputs } from '../../support/mutations.ts';
import { passThrough } from '../../support/pipeline.ts';

describe('files of every format, changed at random', () => {
  it('are imported without loss or refused with a reason', async () => {
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(mutatedInputs(), async (input) => {
        outcomes.add((await passThrough(input)).outcome);
      }),
      { numRuns: 400, seed: 20_261_124 },
    );
    expect(outcomes).toContain('imported');
  });
});
