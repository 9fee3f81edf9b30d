import { z } from 'astro/zod';

/** Something of a speech that import read from its first lines, with the words that say it. */
export const inferenceSchema = z.strictObject({
  field: z.enum(['office', 'genre', 'period', 'date', 'speaker', 'occasion']),
  /** What was taken from the words: a key of a list, a date, a name. */
  value: z.string().min(1),
  /** Exact substring of the title or of a subtitle; of the paragraph, where one is named. */
  quote: z.string().min(1),
  paragraph: z.string().optional(),
});

export type Inference = z.infer<typeof inferenceSchema>;
