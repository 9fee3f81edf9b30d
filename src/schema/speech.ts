import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { damageSchema, emendationSchema } from './emendation.ts';
import { acceptedFindingSchema } from './finding.ts';
import { inferenceSchema } from './inference.ts';
import { metricSchema } from './metric.ts';
import { paragraphSchema } from './paragraph.ts';
import { redactionSchema } from './redaction.ts';
import { speechIdSchema } from './speechId.ts';

export { unknownPeriod } from './unknownPeriod.ts';

const periodSchema = z.strictObject({
  /** As the text says: 上半年. */
  label: z.string().min(1),
  half: z.union([z.literal(1), z.literal(2)]).nullable(),
  /** Null where the text hides the year (XX年). */
  year: z.int().min(1900).max(2100).nullable(),
});

/** A year that the text hides, estimated from what it mentions; always shown as an estimate. */
const yearEstimateSchema = z.strictObject({
  year: z.int().min(1900).max(2100),
  certainty: z.enum(['likely', 'unsure']),
  evidence: z
    .array(
      z.strictObject({
        /** Exact substring of the paragraph. */
        quote: z.string().min(1),
        paragraph: z.string(),
        note: z.string().min(1),
      }),
    )
    .min(1),
});

const sourceSchema = z.strictObject({
  /** File name under content/sources/. */
  file: z.string(),
  /** 1-based item number in a file of several speeches. */
  item: z.int().min(1),
  /** First and last line of the item, 1-based, inclusive. */
  lines: z.tuple([z.int().min(1), z.int().min(1)]),
  /** SHA-256 of the whole source file, hex; ███ in the open data of a speech with redactions. */
  sha256: z.string().regex(/^(?:[0-9a-f]{64}|███)$/u, '是 64 位的十六进制数，由 wenku import 写出'),
  /**
   * SHA-256 of `<file>.<its first 8 digits>.source.txt`, the words of the source file as plain text, in which `lines`
   * are; absent where the file itself is plain text.
   */
  textSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, '是 64 位的十六进制数，由 wenku import 写出')
    .optional(),
  /** Ledger file name beside the source file; ███ as above. */
  ledger: z.string(),
  /** Digest of this file as import wrote it, without this line: an edited file no longer fits it. */
  written: z
    .string()
    .regex(/^sha256-[0-9a-f]{64}$/u, '是 sha256- 和 64 位的十六进制数，由 wenku import 写出')
    .optional(),
  /** One line for readers: where the text comes from. */
  note: z.string().optional(),
});

const releaseSchema = z
  .strictObject({
    /** `internal` until a person marks it `public`; a public build holds nothing of an internal speech. */
    status: z.enum(['public', 'internal']),
    /** Who looked at it and decided. */
    reviewer: z.string().min(1).optional(),
    /** When, YYYY-MM-DD. */
    reviewed: daySchema.optional(),
    /** On what basis it goes out, or stays in: 已在政府网站公开. Readers see it. */
    reason: z.string().optional(),
    /** Whether a public build shows the source beside the text (底本对照); absent means it does. */
    source: z.literal('withheld').optional(),
    /** For the editors only: no public build has it. */
    note: z.string().optional(),
  })
  .refine(
    (release) =>
      release.status === 'internal' ||
      (release.reviewer !== undefined && release.reviewed !== undefined),
    '公开的讲稿须写明审核人 reviewer 和审核日期 reviewed',
  );

/** Frontmatter of a speech file. */
export const speechSchema = z.strictObject({
  title: z.string().min(1),
  /** The text itself has no title: the one above is what its file is called. */
  untitled: z.literal(true).optional(),
  subtitles: z.array(z.string().min(1)),
  salutation: z.string().nullable(),
  /** Key in content/offices. */
  office: z.string(),
  /** Key in content/genres. */
  genre: z.string(),
  occasion: z.string().nullable(),
  speaker: z.string().nullable(),
  /** The day it was given, YYYY-MM-DD, where the lines below the title say it. */
  date: daySchema.optional(),
  period: periodSchema,
  yearEstimate: yearEstimateSchema.nullable(),
  source: sourceSchema,
  /** What import read from the title lines rather than a person decided. */
  inferred: z.array(inferenceSchema).optional(),
  release: releaseSchema,
  paragraphs: z.array(paragraphSchema),
  metrics: z.array(metricSchema),
  emendations: z.array(emendationSchema),
  damage: z.array(damageSchema),
  /** Ids this speech was published under before: their addresses lead to it. */
  formerIds: z.array(speechIdSchema).optional(),
  /** Words that no public build may hold. */
  redactions: z.array(redactionSchema).min(1).optional(),
  /** Findings of the checks that a person let stand. */
  accepted: z.array(acceptedFindingSchema).optional(),
});

export type Speech = z.infer<typeof speechSchema>;
