import { z } from 'astro/zod';
import { acceptedFindingSchema } from '../schema/finding.ts';
import { redactionSchema } from '../schema/redaction.ts';

/**
 * What a person decides about a source file, in `<source>.decisions.yaml` beside it. Rules propose,
 * this file disposes; importing again with it gives the same files byte for byte.
 */
export const decisionsSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      /** Id of the speech and name of its file. */
      id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
      /** Keys of the controlled lists. */
      office: z.string(),
      genre: z.string(),
      occasion: z.string().optional(),
      period: z
        .strictObject({
          label: z.string(),
          half: z.union([z.literal(1), z.literal(2)]).nullable(),
          year: z.int().nullable(),
        })
        .optional(),
      yearEstimate: z
        .strictObject({
          year: z.int(),
          certainty: z.enum(['likely', 'unsure']),
          evidence: z.array(z.strictObject({ quote: z.string(), note: z.string() })).min(1),
        })
        .optional(),
      release: z.strictObject({
        status: z.enum(['public', 'internal']),
        reviewer: z.string().optional(),
        reviewed: z.string().optional(),
        reason: z.string().optional(),
        source: z.literal('withheld').optional(),
        note: z.string().optional(),
      }),
      note: z.string().optional(),
      damage: z.array(z.strictObject({ text: z.string(), reason: z.string() })).default([]),
      /** Ids that the speech was published under before. */
      formerIds: z.array(z.string()).optional(),
      redactions: z.array(redactionSchema).min(1).optional(),
      accepted: z.array(acceptedFindingSchema).optional(),
    }),
  ),
});

export type Decisions = z.infer<typeof decisionsSchema>;
export type Decision = Decisions['items'][number];

/** A decision that leaves office and genre to what the title says. */
export type OpenDecision = Omit<Decision, 'office' | 'genre'> &
  Partial<Pick<Decision, 'office' | 'genre'>>;
