import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packChunk, type ArchiveList, type ChunkFile } from '../whole/archiveChunk.ts';
import { cutWords, wordsPath } from '../words.ts';
import { cutChunks } from './cutChunks.ts';
import { readManifest } from './readManifest.ts';

/** Writes the packed text of a site beside its index: `search/archive.json` and its chunks. */
export function writeArchive(site: string): ArchiveList {
  const manifest = readManifest(site);
  const folder = join(site, 'search', 'archive');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const chunks = cutChunks(manifest.speeches).map((speeches): ChunkFile => {
    const text = speeches
      .flatMap(
        ({ id, paragraphs }) =>
          cutWords(readFileSync(join(site, wordsPath(id)), 'utf8'), paragraphs).texts,
      )
      .join('\n');
    // Stored compressed, since a static host may not compress.
    const file = gzipSync(Buffer.from(packChunk({ speeches, text }), 'utf16le'), { level: 9 });
    const digest = createHash('sha256').update(file).digest('hex').slice(0, 16);
    // Not .gz: some servers would tell the browser to inflate it.
    const path = `search/archive/${digest}.bin`;
    writeFileSync(join(site, path), file);
    return { path, bytes: file.length, characters: text.length, speeches: speeches.length };
  });
  const list: ArchiveList = { chunks };
  writeFileSync(join(site, 'search', 'archive.json'), JSON.stringify(list));
  return list;
}
