import { z } from 'astro/zod';

/**
 * How the words bound the number: exact; over (余 多 以上 超 突破 不少于); under (以下 以内 不足
 * 不到); near (近 约 左右); a range (3—5个); a rank (第3名).
 */
const qualifierSchema = z.enum(['exact', 'over', 'under', 'near', 'range', 'rank']);

/** A figure that tells a change: 比去年同期增长5%, 减少12件. */
const comparisonSchema = z.strictObject({
  direction: z.enum(['up', 'down', 'same']),
  /** What it is compared with, verbatim: 去年同期, 同比; null when the words give none. */
  base: z.string().min(1).nullable(),
  /** Id of the level that it is the change of, when its sentence tells that too. */
  of: z.string().optional(),
});

/** The fields that a figure's words may leave open. */
const unsureFieldSchema = z.enum([
  'subject',
  'action',
  'area',
  'period',
  'indicator',
  'unit',
  'status',
  'per',
  'comparison',
  'partOf',
]);

/** One reported quantity, tied to the words that state it (domain: Metric 指标值). */
export const metricSchema = z
  .strictObject({
    /** Stable in its speech, `m07`. */
    id: z.string().regex(/^m\d{2,6}$/u, '数字编号形如 m07'),
    /** Key in the indicator list; null while unmapped. */
    indicator: z.string().nullable(),
    /** What is counted: 市领导批示的信息. */
    subject: z.string().min(1),
    /** Done how: 批示; null when the words name no action. */
    action: z.string().min(1).nullable(),
    /** Bound words, number and unit verbatim: 近5万余件（次）. A substring of `quote`. */
    text: z.string().min(1),
    /**
     * In base units (50000); a percentage as the number before %; the lower end of a range; null
     * where masked or lost.
     */
    value: z.number().nullable(),
    /** The higher end of a range, in base units. */
    upper: z.number().optional(),
    /** Verbatim unit; null where the text lost it. */
    unit: z.string().nullable(),
    qualifier: qualifierSchema,
    /** Number of masking x when the figure is masked (xxx余件 → 3); else null. */
    masked: z.strictObject({ digits: z.int().min(1) }).nullable(),
    /** A result, or an aim (计划, 力争, 目标); absent means a result. */
    status: z.enum(['reported', 'target']).optional(),
    /** The words that make it a rate: 每天, 日均, 每百户. */
    per: z.string().min(1).optional(),
    comparison: comparisonSchema.optional(),
    /** In 由A提高到B: whether this is A or B. */
    point: z.enum(['from', 'to']).optional(),
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
    /** How sure a field is; one that is not listed is certain. */
    sure: z.partialRecord(unsureFieldSchema, z.enum(['likely', 'unsure'])).optional(),
  })
  .refine(
    ({ qualifier, value, upper }) =>
      upper === undefined ? qualifier !== 'range' || value === null : qualifier === 'range',
    { path: ['upper'], message: '只有 range（区间）有上限 upper，区间也必须有' },
  );

export type Metric = z.infer<typeof metricSchema>;
