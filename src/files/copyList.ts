import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyListPath, type CopyList } from '../browser/copy/copyList.ts';
import { listSiteFiles } from './listSiteFiles.ts';

// What a reader without a network has no use for: data in bulk, other forms of the same, feeds.
const isLeftOut = (path: string) =>
  /^(?:data\/.|feeds\/|sitemap|robots\.txt|404\.html)|\.(?:xlsx|csv|gz|mdx)$/u.test(path);

/** Writes the list of files that a copy for reading without a network needs, with their sizes. */
export function writeCopyList(site: string): void {
  const version = createHash('sha256');
  const files = listSiteFiles(site)
    .filter((path) => !isLeftOut(path))
    .map((path) => {
      const content = readFileSync(join(site, path));
      version.update(path).update(createHash('sha256').update(content).digest());
      return { path: path.replace(/(^|\/)index\.html$/u, '$1'), bytes: content.length };
    });
  const list: CopyList = { version: version.digest('hex').slice(0, 16), files };
  writeFileSync(join(site, copyListPath), JSON.stringify(list));
}
