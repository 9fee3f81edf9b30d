import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { splitFrontmatter } from '../text/frontmatter.ts';

/** Every speech file of a content folder, in a fixed order. */
export function listSpeechFiles(content: string): string[] {
  const folder = join(content, 'speeches');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Id of the speech in a file: its name without the ending. */
export function speechId(file: string): string {
  return relative('.', file).replace(/^.*[/\\]|\.mdx$/gu, '');
}

/** The plain body of a speech file. */
export function readBody(file: string): string {
  return splitFrontmatter(readFileSync(file, 'utf8'))?.body ?? '';
}
