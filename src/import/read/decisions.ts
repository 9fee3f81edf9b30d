import { existsSync } from 'node:fs';
import { WenkuError } from '../../errors/catalogue.ts';
import { readYamlFile } from '../../files/readYamlFile.ts';
import { decisionsSchema, type Decisions } from '../decisions.ts';

/** Where the human decisions about a source file stand. */
export function decisionsFile(source: string): string {
  return `${source.replace(/\.[^./\\]+$/u, '')}.decisions.yaml`;
}

/**
 * Reads the decisions beside a source file; none is an empty list. Throws the first WenkuError of a
 * file that breaks its schema.
 */
export function readDecisions(source: string): Decisions {
  const file = decisionsFile(source);
  if (!existsSync(file)) return { items: [] };
  const { data, problems } = readYamlFile(file, decisionsSchema, 'decisions-invalid');
  if (data) return data;
  const [problem = new WenkuError('decisions-invalid', { file })] = problems;
  throw problem;
}
