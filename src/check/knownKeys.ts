import { z } from 'astro/zod';

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | null {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = inner.shape;
    return shape[String(key)] ?? null;
  }
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return inner instanceof z.ZodArray ? inner.element : null;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap())
    : schema;
}

/** The keys that a schema takes at a path; none where it takes no keys. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const found = path.reduce<z.core.$ZodType | null>(
    (at, key) => (at === null ? null : step(at, key)),
    schema,
  );
  const inner = found === null ? null : unwrap(found);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}
