import { z } from 'astro/zod';
import type { SchemaName } from '../archive/openDataPaths.ts';
import { metricSchema } from '../schema/metric.ts';
import { paragraphSchema } from '../schema/paragraph.ts';
import { speechSchema } from '../schema/speech.ts';
import { indicatorSchema } from '../schema/vocabulary.ts';

const sources: Readonly<Record<SchemaName, z.ZodType>> = {
  speech: speechSchema,
  metric: metricSchema,
  paragraph: paragraphSchema,
  indicator: indicatorSchema,
};

/** The JSON Schema (2020-12) of one kind of record, made from the schema that checks it. */
export function jsonSchema(name: SchemaName): string {
  const schema = z.toJSONSchema(sources[name], { target: 'draft-2020-12' });
  return `${JSON.stringify({ $id: `${name}.schema.json`, ...schema }, null, 1)}\n`;
}
