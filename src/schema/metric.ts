import { z } from 'astro/zod';

/** How the words bound the number: exact, 余/多/以上/突破 (over), 近/约 (near), a rank. */
export const qualifierSchema = z.enum(['exact', 'over', 'near', 'rank']);

/** One reported quantity, tied to the words that state it (domain: Metric 指标值). */
export const metricSchema = z.strictObject({
  /** Stable in its speech, `m07`. */
  id: z.string().regex(/^m\d{2,6}$/u, '数字编号形如 m07'),
  /** Key in the indicator list; null while unmapped. */
  indicator: z.string().nullable(),
  /** What is counted: 市领导批示的信息. */
  subject: z.string().min(1),
  /** Done how: 批示; null when the words name no action. */
  action: z.string().min(1).nullable(),
  /** Number, qualifier words and unit verbatim: 5万余件（次）. A substring of `quote`. */
  text: z.string().min(1),
  /** In base units (50000); a percentage as the number before %; null where masked or lost. */
  value: z.number().nullable(),
  /** Verbatim unit; null where the text lost it. */
  unit: z.string().nullable(),
  qualifier: qualifierSchema,
  /** Number of masking x when the figure is masked (xxx余件 → 3); else null. */
  masked: z.strictObject({ digits: z.int().min(1) }).nullable(),
  /** What time it covers, verbatim: 上半年, 截止5月底, 每天; null when the text gives none. */
  period: z.string().min(1).nullable(),
  /** Key in the list of areas. */
  area: z.string(),
  /** Paragraph id. */
  paragraph: z.string(),
  /** Exact substring of that paragraph which states the figure. */
  quote: z.string().min(1),
  /** For a rank: out of how many (18个区县 → 18). */
  base: z.strictObject({ text: z.string(), value: z.number() }).optional(),
  /** Id of the total this is a part of (其中…). */
  partOf: z.string().optional(),
});

export type Metric = z.infer<typeof metricSchema>;
