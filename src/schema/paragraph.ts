import { z } from 'astro/zod';

/** Functional parts of a speech 功能段落 (domain: opening … closing). */
export const partSchema = z.enum([
  'opening',
  'achievements',
  'shortcomings',
  'plans',
  'requirements',
  'closing',
]);

/**
 * One entry of a speech's `paragraphs` list: the n-th entry describes the n-th block of the body.
 * A block is what blank lines separate in the Markdown body.
 */
export const paragraphSchema = z.strictObject({
  /** Stable id, unique in its speech; the permalink is `#<id>`. Never renumbered once published. */
  id: z.string().regex(/^p\d{3,6}[a-z]?$/u, '段落编号形如 p001，插入的段落用 p001a'),
  /** 0 body, 1 一、, 2 （一）, 3 1. or 一是, 4 （1）. */
  level: z.int().min(0).max(6),
  /** The part the block belongs to; null when no cue says. */
  part: partSchema.nullable(),
  /** The words that decided the part, verbatim; absent when inherited from the block before. */
  cue: z.string().min(1).optional(),
  /** True when a run-in heading: the next block continues the same source paragraph. */
  runIn: z.literal(true).optional(),
});

export type Part = z.infer<typeof partSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
