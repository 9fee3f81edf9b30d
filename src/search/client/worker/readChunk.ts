import { LoadError } from '../../loadError.ts';
import type { ChunkFile } from '../../whole/archiveChunk.ts';

const cacheName = 'wenku-archive';

/** The browser's cache; null where there is none: plain http, a private window, blocked storage. */
export async function openCache(): Promise<Cache | null> {
  try {
    return 'caches' in globalThis ? await caches.open(cacheName) : null;
  } catch {
    return null;
  }
}

/** Reads a chunk from the cache, else from the site; what the site gives is kept. */
export async function readChunk(
  base: string,
  { path, bytes }: Pick<ChunkFile, 'path' | 'bytes'>,
  cache: Cache | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const address = base + path;
  const known = await cache?.match(address).catch(() => undefined);
  const kept = known ? new Uint8Array(await known.arrayBuffer()) : null;
  if (kept?.length === bytes) return kept;
  const unreachable = (cause: unknown): never => {
    throw new LoadError('unreachable', path, cause);
  };
  const response = await fetch(address).catch(unreachable);
  if (!response.ok) throw new LoadError('missing', path, response.status);
  const file = new Uint8Array(await response.arrayBuffer().catch(unreachable));
  if (file.length !== bytes) throw new LoadError('damaged', path);
  // A full disk is no reason not to search.
  await cache?.put(address, new Response(file.slice())).catch(() => undefined);
  return file;
}

/** Drops chunks of this site that are in no list any more; with no list, all of them. */
export async function dropStale(
  base: string,
  files: readonly Pick<ChunkFile, 'path'>[],
  cache: Cache | null,
): Promise<void> {
  const kept = new Set(files.map(({ path }) => base + path));
  for (const { url } of (await cache?.keys().catch(() => [])) ?? []) {
    if (url.startsWith(base) && !kept.has(url)) await cache?.delete(url).catch(() => false);
  }
}
