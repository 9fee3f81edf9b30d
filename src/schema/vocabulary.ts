import { z } from 'astro/zod';

/** content/offices/<key>.yaml */
export const officeSchema = z.strictObject({
  name: z.string().min(1),
  shortName: z.string().min(1),
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

/** content/indicators/<area>.yaml: a map from key (`information.adopted`) to this. */
export const indicatorSchema = z.strictObject({
  name: z.string().min(1),
  area: z.string(),
  /** Unit in which values are compared. */
  unit: z.string(),
  definition: z.string().min(1),
  direction: z.enum(['good', 'neutral']),
  /** Words beside a figure that name this indicator; the nearest, then the longest, decides. */
  match: z.array(z.string().min(1)).min(1),
});

/** content/indicators/<area>.yaml, whole. */
export const indicatorListSchema = z.record(
  z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/u, '指标的键形如 information.adopted'),
  indicatorSchema,
);

export type Office = z.infer<typeof officeSchema>;
export type Genre = z.infer<typeof genreSchema>;
export type Area = z.infer<typeof areaSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
