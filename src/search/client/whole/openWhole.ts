import '../../../browser/scriptAddresses.ts';
import type { Desk } from '../../desk/desk.ts';
import { TroubleError } from '../../desk/trouble.ts';
import { LoadError } from '../../loadError.ts';
import type { Listing } from '../../manifest.ts';
import { archivePath, type ArchiveList } from '../../whole/archiveChunk.ts';
import { openCache } from './readChunk.ts';
import type { Answer, Question } from './messages.ts';

/** The list of the archive's chunks, always the newest. */
export async function loadArchiveList(base: string): Promise<ArchiveList> {
  const response = await fetch(base + archivePath, { cache: 'no-cache' }).catch(
    (cause: unknown) => {
      throw new LoadError('unreachable', archivePath, cause);
    },
  );
  if (!response.ok) throw new LoadError('missing', archivePath, response.status);
  const list: ArchiveList = await response.json().catch((cause: unknown) => {
    throw new LoadError('damaged', archivePath, cause);
  });
  return list;
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
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: unknown) => void }
  >();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'progress') {
      tell(data.bytes);
      return;
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'done') asked?.resolve(data.value);
    else asked?.reject(new TroubleError(data.trouble));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) {
      reject(new LoadError('missing', 'worker.js'));
    }
    waiting.clear();
  });
  const ask = <Value>(question: Omit<Question, 'id'> & Partial<Question>): Promise<Value> => {
    last += 1;
    const id = last;
    return new Promise<Value>((resolve, reject) => {
      // The worker answers a method of the desk with what the method gives.
      waiting.set(id, { resolve: (value) => resolve(value as Value), reject });
      worker.postMessage({ ...question, id });
    });
  };
  const address = new URL(base, location.href).href;
  try {
    await ask({ kind: 'open', base: address, listing, list });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    search: (request) => ask({ kind: 'call', method: 'search', values: [request] }),
    facets: () => ask({ kind: 'call', method: 'facets', values: [] }),
    lines: (start, end) => ask({ kind: 'call', method: 'lines', values: [start, end] }),
    allLines: () => ask({ kind: 'call', method: 'allLines', values: [] }),
    groups: (start, end, most) =>
      ask({ kind: 'call', method: 'groups', values: [start, end, most] }),
    passage: (line) => ask({ kind: 'call', method: 'passage', values: [line] }),
    tables: () => ask({ kind: 'call', method: 'tables', values: [] }),
  };
}
