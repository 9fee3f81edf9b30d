import { once } from 'node:events';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

// The same site gives the same bytes: entries bear no time of their own.
const entryTime = new Date(1980, 0, 1);
const isPacked = (path: string) => /\.(?:xlsx|png|webp|zip)$/u.test(path);

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
  const entries = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .toSorted();
  for (const path of entries) {
    const name = `${top}/${path.split(sep).join('/')}`;
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
