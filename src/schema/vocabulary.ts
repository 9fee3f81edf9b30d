import { z } from 'astro/zod';

export { indicatorListSchema, indicatorSchema, type Indicator } from './indicator.ts';

/** content/offices/<key>.yaml */
export const officeSchema = z.strictObject({
  name: z.string().min(1),
  shortName: z.string().min(1),
  /** Names it bore before, with the last year of each: its speeches of then are its own. */
  formerNames: z
    .array(z.strictObject({ name: z.string().min(1), until: z.int().min(1900).max(2100) }))
    .min(1)
    .optional(),
  note: z.string().optional(),
});

/** content/genres/<key>.yaml and content/areas/<key>.yaml; `order` fixes the sequence in lists. */
export const genreSchema = z.strictObject({ name: z.string().min(1), order: z.int() });
export const areaSchema = z.strictObject({
  name: z.string().min(1),
  order: z.int(),
  /** Words that place a passage or a figure in this area, most telling first. */
  cues: z.array(z.string().min(1)),
});

export type Office = z.infer<typeof officeSchema>;
export type Genre = z.infer<typeof genreSchema>;
export type Area = z.infer<typeof areaSchema>;
