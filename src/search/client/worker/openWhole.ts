import type { Desk } from '../../desk/desk.ts';
import { LoadError } from '../../loadError.ts';
import type { Listing } from '../../manifest.ts';
import { archivePath, type ArchiveList } from '../../whole/archiveChunk.ts';
import { openCache } from './readChunk.ts';
import { openDesks } from './openDesks.ts';

/** The list of the archive's chunks, always the newest. */
export async function loadArchiveList(base: string): Promise<ArchiveList> {
  const response = await fetch(base + archivePath, { cache: 'no-cache' }).catch(
    (cause: unknown) => {
      throw new LoadError('unreachable', archivePath, cause);
    },
  );
  if (!response.ok) throw new LoadError('missing', archivePath, response.status);
  // The build wrote it (`writeArchive`).
  return response.json().catch((cause: unknown) => {
    throw new LoadError('damaged', archivePath, cause);
  }) as Promise<ArchiveList>;
}

/** Bytes that loading the archive transfers. */
export function bytesOf({ chunks }: ArchiveList): number {
  return chunks.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** True when the browser keeps the whole of it from an earlier visit. */
export async function isCached(base: string, { chunks }: ArchiveList): Promise<boolean> {
  const cache = await openCache();
  if (!cache) return false;
  const known = await Promise.all(
    chunks.map(({ path }) =>
      cache.match(new URL(base + path, location.href).href).catch(() => undefined),
    ),
  );
  return known.every((response) => response !== undefined);
}

/** Loads the archive into a worker, and makes it a desk. `tell` gets the bytes that have come. */
export async function openWhole(
  base: string,
  listing: Listing,
  list: ArchiveList,
  tell: (bytes: number) => void,
): Promise<Desk> {
  const address = new URL(base, location.href).href;
  const desks = await openDesks({ kind: 'whole', base: address, listing, list }, tell);
  return desks(0);
}
