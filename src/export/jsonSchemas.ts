import { z } from 'astro/zod';
import type { SchemaName } from '../archive/openDataPaths.ts';
import { dataShapes } from './dataShapes.ts';

/** The JSON Schema (2020-12) of one kind of the data that are given. */
export function jsonSchema(name: SchemaName): string {
  const schema = z.toJSONSchema(dataShapes[name], { target: 'draft-2020-12' });
  return `${JSON.stringify({ $id: `${name}.schema.json`, ...schema }, null, 1)}\n`;
}
