import { gunzipSync } from 'fflate';
import type { Listing } from '../manifest.ts';
import { unpackChunk, type ArchiveList } from './archiveChunk.ts';
import { WholeArchive } from './wholeArchive.ts';

/** Inflates by the browser's own means, which also check the sum; older ones have none. */
async function inflate(file: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!('DecompressionStream' in globalThis)) {
    return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(gunzipSync(file));
  }
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  const units = await new Response(stream).arrayBuffer();
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

/**
 * Loads the whole archive, a chunk after the other; `progress` is told the bytes so far. Rejects when
 * a chunk is missing, cut short or no chunk: nothing is searched that is not whole.
 */
export async function loadArchive(
  listing: Pick<Listing, 'names' | 'fold'>,
  { chunks }: ArchiveList,
  read: (path: string) => Promise<Uint8Array<ArrayBuffer>>,
  progress: (bytes: number) => void = () => undefined,
): Promise<WholeArchive> {
  const archive = new WholeArchive(listing);
  let loaded = 0;
  for (const { path, bytes } of chunks) {
    const file = await read(path);
    if (file.length !== bytes) throw new TypeError(`${path} 不完整`);
    archive.add(unpackChunk(await inflate(file)));
    loaded += bytes;
    progress(loaded);
  }
  return archive;
}
