import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own content folder. */
export const ownContent = fileURLToPath(new URL('../../content', import.meta.url));

export type ListName = 'offices' | 'genres' | 'areas' | 'indicators';

/** The folder of a controlled list: a content folder without one uses the project's own. */
function listFolder(content: string, name: ListName): string {
  const folder = join(content, name);
  return existsSync(folder) ? folder : join(ownContent, name);
}

/** The files of a controlled list, in a fixed order. */
export function listFiles(content: string, name: ListName): string[] {
  const folder = listFolder(content, name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => join(folder, file));
}
