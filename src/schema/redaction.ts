import { z } from 'astro/zod';
import { daySchema } from './day.ts';

/**
 * Words that no public build may hold (遮盖). A public build shows ███ in their place, with the reason;
 * an internal one shows them marked.
 */
export const redactionSchema = z.strictObject({
  /** Where the words stand: id of a paragraph, `title`, `salutation`, or `subtitle-1` and so on. */
  paragraph: z
    .string()
    .regex(
      /^(?:p\d{3,6}[a-z]?|title|salutation|subtitle-\d+)$/u,
      '写段号（p012），或 title、salutation、subtitle-1',
    ),
  /** The words as they stand; every time they stand there they are masked. */
  quote: z.string().min(1),
  /** Why, in Chinese; readers see it: 个人信息. */
  reason: z.string().min(1),
  /** Who decided. */
  reviewer: z.string().min(1),
  /** When, YYYY-MM-DD. */
  reviewed: daySchema,
  /** Only in a public build: offset of this mask in the paragraph's text, in UTF-16 units. */
  offset: z.int().min(0).optional(),
});

export type Redaction = z.infer<typeof redactionSchema>;
