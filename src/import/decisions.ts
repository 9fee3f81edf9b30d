import { z } from 'astro/zod';
import { acceptedFindingSchema } from '../schema/finding.ts';
import { redactionSchema } from '../schema/redaction.ts';
import { speechSchema } from '../schema/speech.ts';
import { speechIdSchema } from '../schema/speechId.ts';

/**
 * What a person decides about a source file, in `<source>.decisions.yaml` beside it. Rules propose,
 * this file disposes; importing again with it gives the same files byte for byte.
 */
export const decisionsSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      /** Id of the speech and name of its file. */
      id: speechIdSchema,
      /** Keys of the controlled lists; what is not given is left to what the text says. */
      office: z.string().optional(),
      genre: z.string().optional(),
      occasion: z.string().optional(),
      period: speechSchema.shape.period.optional(),
      yearEstimate: z
        .strictObject({
          year: z.int(),
          certainty: z.enum(['likely', 'unsure']),
          evidence: z.array(z.strictObject({ quote: z.string(), note: z.string() })).min(1),
        })
        .optional(),
      release: speechSchema.shape.release,
      note: z.string().optional(),
      damage: z.array(z.strictObject({ text: z.string(), reason: z.string() })).default([]),
      /** Ids that the speech was published under before. */
      formerIds: speechSchema.shape.formerIds,
      redactions: z.array(redactionSchema).min(1).optional(),
      accepted: z.array(acceptedFindingSchema).optional(),
    }),
  ),
});

export type Decisions = z.infer<typeof decisionsSchema>;
export type Decision = Decisions['items'][number];
