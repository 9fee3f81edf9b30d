import { z } from 'astro/zod';

/**
 * A finding of a check that a person looked at and let stand. `finding` is the id that the check
 * gives; it is made of the words concerned, so that it lapses when they change and not before.
 */
export const acceptedFindingSchema = z.strictObject({
  finding: z.string().min(1),
  /** Why it is right as it stands, in Chinese, for readers of the file. */
  reason: z.string().min(1),
});

export type AcceptedFinding = z.infer<typeof acceptedFindingSchema>;
