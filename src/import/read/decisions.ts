import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { WenkuError } from '../../errors/catalogue.ts';
import { decisionsSchema, type Decisions } from '../decisions.ts';

/** Where the human decisions about a source file stand. */
export function decisionsFile(source: string): string {
  return `${source.replace(/\.[^./\\]+$/u, '')}.decisions.yaml`;
}

/** Reads the decisions beside a source file; none is an empty list. */
export function readDecisions(source: string): Decisions {
  const file = decisionsFile(source);
  if (!existsSync(file)) return { items: [] };
  const result = decisionsSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new WenkuError(
    'decisions-invalid',
    { file },
    `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
  );
}
