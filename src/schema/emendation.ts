import { z } from 'astro/zod';

/** How sure a repair is. */
const certaintySchema = z.enum(['certain', 'likely', 'unsure']);

/**
 * One recorded repair (校改). Repairs that one rule makes many times (forced Traditional, pinyin
 * glue, punctuation width) are one record with `count`; every single place stands in the ledger.
 */
export const emendationSchema = z.strictObject({
  /** Stable in its speech, `e01`. */
  id: z.string().regex(/^e\d{2,6}$/u, '校改编号形如 e01'),
  /** Name of the rule, e.g. `pinyin-glue`. */
  rule: z.string(),
  /** What stood in the source; for a record with count, a sample. */
  before: z.string(),
  /** What stands now; empty when removed. */
  after: z.string(),
  /** Why, in Chinese, for readers. */
  reason: z.string().min(1),
  certainty: certaintySchema,
  /** How many places; absent means one. */
  count: z.int().min(1).optional(),
  /** Where it stands, when it is one place in the body. */
  paragraph: z.string().optional(),
  /** Offset of `after` in the paragraph's text, in UTF-16 units, with `paragraph`. */
  offset: z.int().min(0).optional(),
});

/** Source text that is visibly wrong and was left as it is (存疑). */
export const damageSchema = z.strictObject({
  id: z.string().regex(/^d\d{2,6}$/u, '存疑编号形如 d01'),
  /** The words as they stand: an exact substring of the paragraph. */
  text: z.string().min(1),
  paragraph: z.string(),
  reason: z.string().min(1),
});

/**
 * The ledger: one JSON file a speech. `edits` in order over the source item (lines joined by \n):
 * [offset in source, removed, inserted, rule], and a certainty where it is not that of the rule in
 * general. Applied forward they give the archived text (title, subtitles, salutation, paragraphs
 * joined by \n; a run-in heading and its body unjoined).
 */
export const ledgerSchema = z.strictObject({
  edits: z.array(
    z.tuple([z.int().min(0), z.string(), z.string(), z.string(), certaintySchema.optional()]),
  ),
});

export type Emendation = z.infer<typeof emendationSchema>;
export type Damage = z.infer<typeof damageSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
