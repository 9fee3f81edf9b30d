import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

/** The sample archive of `npm run demo`: two invented offices, six years. */
export const demoContent = 'tests/fixtures/demo';

const plantedSchema = z.strictObject({
  plants: z.array(
    z.strictObject({
      /** The kind and a number in it: sum-disagrees-2. */
      id: z.string(),
      kind: z.string(),
      /** True where a checker must report it, false where it must not. */
      finding: z.boolean(),
      /** What there is to see, in Chinese. */
      says: z.string().min(1),
      places: z.array(z.strictObject({ speech: z.string(), quote: z.string().min(1) })).min(1),
    }),
  ),
});

/** A fact put into the sample archive on purpose. */
export type Plant = z.infer<typeof plantedSchema>['plants'][number];

/** Every fact put into the sample archive on purpose, those that must not be reported among them. */
export function readPlants(): Plant[] {
  const held: unknown = JSON.parse(readFileSync(`${demoContent}/planted.json`, 'utf8'));
  return plantedSchema.parse(held).plants;
}

const pairsSchema = z.strictObject({
  pairs: z.array(
    z.strictObject({
      id: z.string(),
      /**
       * stale: reused with last year's figures; updated: reused, figures moved;
       * trend-words-unmoved: figures moved, the words of trend did not follow; formulaic: alike, and
       * nothing to ask.
       */
      label: z.enum(['stale', 'updated', 'trend-words-unmoved', 'formulaic']),
      /** Why it has its label, in Chinese. */
      why: z.string().min(1),
      earlier: z.string(),
      later: z.string(),
    }),
  ),
});

/** An earlier and a later paragraph of one office. */
export type ReusePair = z.infer<typeof pairsSchema>['pairs'][number];

/** The seeded pairs on which the check of reused paragraphs is measured. */
export function readReusePairs(): ReusePair[] {
  const held: unknown = JSON.parse(readFileSync('tests/fixtures/reuse/pairs.json', 'utf8'));
  return pairsSchema.parse(held).pairs;
}
