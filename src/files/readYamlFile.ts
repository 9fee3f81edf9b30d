import type { z } from 'astro/zod';
import { readYaml, type ReadYaml } from '../check/readYaml.ts';
import type { ErrorCode, WenkuError } from '../errors/catalogue.ts';
import { orProblem } from '../errors/orProblem.ts';
import { readContent } from './readContent.ts';

/** Reads a YAML file and checks it against a schema; see `readYaml`. */
export function readYamlFile<T>(file: string, schema: z.ZodType<T>, code: ErrorCode): ReadYaml<T> {
  const problems: WenkuError[] = [];
  const yaml = orProblem(problems, () => readContent(file));
  if (yaml === null) return { data: null, lineOf: () => 1, problems };
  return readYaml(file, yaml, schema, code);
}
