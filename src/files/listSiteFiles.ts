import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of all files of a built site within its folder, in a fixed order, with slashes between on every system. */
export function listSiteFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
