import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listSiteFiles } from './listSiteFiles.ts';

const isText = (path: string) =>
  /\.(?:html|css|js|json|txt|md|csv|svg|xml|atom|webmanifest)$/u.test(path);
// Under a packet nothing is won.
const least = 1024;

/** Writes beside every text of a built site what a host may send in its place, as `.gz`. Gives their number. */
export function compressSite(site: string): number {
  let count = 0;
  for (const path of listSiteFiles(site).filter(isText)) {
    const file = join(site, path);
    const bytes = readFileSync(file);
    if (bytes.length < least) continue;
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    count += 1;
  }
  return count;
}
