import type { Desk } from '../../desk/desk.ts';
import { makeDesk } from '../../desk/makeDesk.ts';
import { troubleOf } from '../../desk/trouble.ts';
import { LoadError } from '../../loadError.ts';
import type { Listing } from '../../manifest.ts';
import { archivePath, type ArchiveList } from '../../whole/archiveChunk.ts';
import { loadArchive } from '../../whole/loadArchive.ts';
import { isOfListing, wholeEngine } from '../../whole/wholeEngine.ts';
import type { Answer, DeskMethod, Question } from './messages.ts';
import { dropStale, openCache, readChunk } from './readChunk.ts';

let desk: Desk | null = null;

async function open(
  base: string,
  listing: Listing,
  list: ArchiveList,
  tell: (bytes: number) => void,
): Promise<void> {
  const cache = await openCache();
  const sizes = new Map(list.chunks.map(({ path, bytes }) => [path, bytes]));
  const archive = await loadArchive(
    listing,
    list,
    (path) => readChunk(base, { path, bytes: sizes.get(path) ?? 0 }, cache),
    tell,
  ).catch(async (error: unknown) => {
    if (error instanceof LoadError) throw error;
    // What the cache has may be what is damaged: the next try takes all from the site.
    await dropStale(base, [], cache);
    throw new LoadError('damaged', archivePath, error);
  });
  if (!isOfListing(listing, archive)) throw new LoadError('damaged', archivePath);
  await dropStale(base, list.chunks, cache);
  desk = makeDesk(wholeEngine(listing, archive), archive, Number.POSITIVE_INFINITY);
}

function call(method: DeskMethod, values: unknown[]): Promise<unknown> {
  if (desk === null) return Promise.reject(new Error('the archive is not open'));
  // What comes here was sent by `openWhole`, by the desk's own types.
  const asked: (...given: never[]) => Promise<unknown> = desk[method];
  return asked(...(values as never[]));
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const answer = (given: Answer): void => postMessage(given);
  const { id } = data;
  const work =
    data.kind === 'open'
      ? open(data.base, data.listing, data.list, (bytes) => answer({ id, kind: 'progress', bytes }))
      : call(data.method, data.values);
  work.then(
    (value) => answer({ id, kind: 'done', value }),
    (error: unknown) => answer({ id, kind: 'failed', trouble: troubleOf(error) }),
  );
});
