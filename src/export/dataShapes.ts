import { z } from 'astro/zod';
import type { SchemaName } from '../archive/openDataPaths.ts';
import { metricSchema } from '../schema/metric.ts';
import { paragraphSchema } from '../schema/paragraph.ts';
import { speechSchema } from '../schema/speech.ts';
import { indicatorSchema } from '../schema/vocabulary.ts';

const licence = z.string().describe('按什么条件使用');
const speech = z.string().describe('讲稿编号');
const told = paragraphSchema.extend({ text: z.string() });
const count = z.int().min(0);
const year = z.int().nullable();

const reading = metricSchema.safeExtend({
  speech,
  office: z.string(),
  year,
  estimatedYear: year,
  span: z.strictObject({
    kind: z.enum(['half', 'year', 'as-of', 'rate', 'other']),
    label: z.string(),
    year,
  }),
  comparable: z
    .strictObject({ value: z.number().nullable(), upper: z.number().optional(), unit: z.string() })
    .nullable(),
});

/**
 * The shapes of the data as they are given, made of the schemas that check the archive: a speech's file
 * with the words of its paragraphs, an indicator's with its readings, and one record of each table.
 */
export const dataShapes: Readonly<Record<SchemaName, z.ZodType>> = {
  speech: speechSchema.extend({ id: speech, licence, paragraphs: z.array(told) }),
  readings: indicatorSchema.safeExtend({ key: z.string(), licence, readings: z.array(reading) }),
  'speech-record': speechSchema.omit({ paragraphs: true, metrics: true, damage: true }).extend({
    id: speech,
    licence,
    count: z.strictObject({ paragraphs: count, metrics: count, damage: count }),
  }),
  paragraph: told.extend({ speech }),
  metric: metricSchema.safeExtend({ speech }),
  indicator: indicatorSchema.safeExtend({ key: z.string(), licence }),
  release: z.strictObject({
    speech,
    decision: z.enum(['public', 'internal', 'redaction', 'accepted']),
    place: z.string().nullable(),
    reason: z.string().nullable(),
    reviewer: z.string().nullable(),
    reviewed: z.string().nullable(),
    note: z.string().nullable(),
  }),
};
