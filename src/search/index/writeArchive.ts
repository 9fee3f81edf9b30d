import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest, ManifestSpeech } from '../manifest.ts';
import { packChunk, type ArchiveList, type ChunkFile } from '../whole/archiveChunk.ts';
import { cutWords, wordsPath } from '../words.ts';

// About 4 million characters of speeches of ordinary length.
const speechesOfChunk = 512;

/**
 * Cuts the speeches into chunks behind those whose id hashes to a multiple: where one is cut depends
 * on its own id alone, so that a new speech changes one chunk.
 */
function cutChunks(speeches: readonly ManifestSpeech[]): ManifestSpeech[][] {
  const chunks: ManifestSpeech[][] = [[]];
  for (const speech of speeches) {
    chunks[chunks.length - 1]?.push(speech);
    const hash = createHash('sha256').update(speech.id).digest().readUInt32BE(0);
    if (hash % speechesOfChunk === 0) chunks.push([]);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

/** Writes the packed text of a site beside its index: `search/archive.json` and its chunks. */
export function writeArchive(site: string): ArchiveList {
  const manifest = JSON.parse(readFileSync(join(site, 'search/manifest.json'), 'utf8')) as Manifest;
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
