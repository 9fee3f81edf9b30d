import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';

const labelSchema = z
  .strictObject({
    /** Offset in the sentence, in UTF-16 units. */
    at: z.int().min(0),
    text: z.string().min(1),
    value: z.number().nullable(),
    upper: z.number().optional(),
    unit: z.string().nullable().optional(),
    qualifier: z.enum(['exact', 'over', 'under', 'near', 'range', 'rank']).optional(),
    masked: z
      .strictObject({ digits: z.int().min(1) })
      .nullable()
      .optional(),
    status: z.enum(['reported', 'target']).optional(),
    comparison: z
      .strictObject({
        direction: z.enum(['up', 'down', 'same']),
        base: z.string().nullable().optional(),
      })
      .nullable()
      .optional(),
    point: z.enum(['from', 'to']).optional(),
    per: z.string().optional(),
    period: z.string().nullable().optional(),
    /** Where the total stands that this is a part of. */
    partOf: z.int().nullable().optional(),
    /** May be found or not: neither counts. */
    optional: z.literal(true).optional(),
  })
  .refine(({ upper, qualifier }) => (upper !== undefined) === (qualifier === 'range'), {
    error: 'only a range has an upper end, and each has one',
  });

/** A figure as a reader labelled it; a field that is absent is one the sentence does not settle. */
export type Label = z.infer<typeof labelSchema>;

/** A sentence with the label of every figure in it. */
export interface LabelledSentence {
  name: string;
  text: string;
  labels: readonly Label[];
}

const sampleSchema = z.array(
  z.strictObject({ text: z.string().min(1), labels: z.array(labelSchema) }),
);

const placeSchema = z.strictObject({
  report: z.int().min(0),
  offset: z.int().min(0),
  length: z.int().min(1),
  sha: z.string().regex(/^[0-9a-f]{8}$/u),
  labels: z.array(labelSchema),
});

/** A labelled sentence told by its place in a corpus, without its words. */
export type LabelledPlace = z.infer<typeof placeSchema>;

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Sentences labelled together with their words. Throws when the file breaks the form. */
export function readSampleSentences(file: string): LabelledSentence[] {
  return sampleSchema
    .parse(readJson(file))
    .map(({ text, labels }, index) => ({ name: `#${String(index)}`, text, labels }));
}

/** Labels told by places in a corpus. Throws when the file breaks the form. */
export function readLabelledPlaces(file: string): LabelledPlace[] {
  return z.array(placeSchema).parse(readJson(file));
}

/** First 8 hex digits of the SHA-256 of a sentence. */
export const sentenceDigest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The texts of a corpus file (.jsonl or .jsonl.gz with `text`), in order. */
export function readCorpusTexts(file: string): string[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => z.object({ text: z.string() }).parse(JSON.parse(line)).text);
}

/** Gives labelled places their words. Throws when the corpus is not the one that was labelled. */
export function takeFromCorpus(
  places: readonly LabelledPlace[],
  texts: readonly string[],
): LabelledSentence[] {
  return places.map(({ report, offset, length, sha, labels }) => {
    const text = (texts[report] ?? '').slice(offset, offset + length);
    const name = `${String(report)}@${String(offset)}`;
    if (sentenceDigest(text) !== sha) throw new Error(`another sentence stands at ${name}`);
    return { name, text, labels };
  });
}
