import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Every speech file of a content folder, in a fixed order. */
export function listSpeechFiles(content: string): string[] {
  const folder = join(content, 'speeches');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Id of the speech in a file: its name without the ending. */
export function speechId(file: string): string {
  return basename(file, '.mdx');
}
