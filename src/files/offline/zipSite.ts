import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { listSiteFiles } from '../listSiteFiles.ts';

// The same site gives the same bytes: entries bear no time of their own.
const entryTime = new Date(1980, 0, 1);
const isPacked = (path: string) => /\.(?:xlsx|png|jpg|webp|zip)$/u.test(path);

/** Packs a folder into a .zip, file by file, under a name at the top. Gives the bytes of the .zip. */
export async function zipSite(site: string, top: string, file: string): Promise<number> {
  const out = createWriteStream(file);
  let bytes = 0;
  const zip = new Zip((error, chunk, isLast) => {
    if (error) out.destroy(error);
    else {
      bytes += chunk.length;
      out.write(chunk);
      if (isLast) out.end();
    }
  });
  for (const path of listSiteFiles(site)) {
    const name = `${top}/${path}`;
    const entry = isPacked(path) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    entry.mtime = entryTime;
    zip.add(entry);
    entry.push(readFileSync(join(site, path)), true);
    if (out.writableNeedDrain) await once(out, 'drain');
  }
  zip.end();
  await finished(out);
  return bytes;
}
