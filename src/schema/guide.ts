import { z } from 'astro/zod';

/** content/guide/<page>.md; `order` fixes the sequence. */
export const guideSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  order: z.int(),
});
