import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { partSchema } from '../../../src/schema/paragraph.ts';
import { sentenceDigest } from '../metrics/labels.ts';

const headingSchema = z.strictObject({
  /** In the source text, in UTF-16 units. */
  offset: z.int().min(0),
  length: z.int().min(1),
  /** The levels that are right. */
  level: z.array(z.int().min(1).max(6)).min(1),
  kind: z.enum(['numbered', 'unnumbered', 'run-in']),
  quote: z.string().min(1).max(15),
  /** May be found or not: neither counts. */
  optional: z.literal(true).optional(),
});

const partStartSchema = z.strictObject({
  offset: z.int().min(0),
  /** What is right from here on, best first; nothing where it is not scored. */
  part: z.array(partSchema.nullable()),
  quote: z.string().min(1).max(15),
});

const labelledSchema = z
  .strictObject({
    /** Its line in the corpus file, from 0. */
    report: z.int().min(0).optional(),
    /** Its number in the file of the two speeches. */
    item: z.int().min(1).optional(),
    sha: z.string().regex(/^[0-9a-f]{8}$/u),
    headings: z.array(headingSchema),
    parts: z.array(partStartSchema),
  })
  .refine(({ report, item }) => (report === undefined) !== (item === undefined), {
    error: 'a label is of a report or of a speech',
  });

/** A heading as a reader labelled it. */
export type HeadingLabel = z.infer<typeof headingSchema>;

/** Where a part begins, as a reader labelled it. */
export type PartStart = z.infer<typeof partStartSchema>;

/** The headings and parts of one text. */
export type LabelledOutline = z.infer<typeof labelledSchema>;

const folder = 'tests/fixtures/outline-labels';

/** The labels of `dev`, `held-out` or `speeches`. */
export function readOutlineLabels(set: string): LabelledOutline[] {
  return z.array(labelledSchema).parse(JSON.parse(readFileSync(`${folder}/${set}.json`, 'utf8')));
}

/** Throws when a text is not the one that was labelled. */
export function checkLabelled(text: string, { sha }: LabelledOutline): void {
  if (sentenceDigest(text) !== sha) throw new Error(`another text than the labelled one: ${sha}`);
}
