import type { Desk } from '../../desk/desk.ts';
import { makeDemandDesk, makeDesk } from '../../desk/makeDesk.ts';
import { troubleOf } from '../../desk/trouble.ts';
import { LoadError } from '../../loadError.ts';
import type { Listing } from '../../manifest.ts';
import { openPackEngine } from '../../packEngine.ts';
import { listingPath } from '../../packs/files.ts';
import { archivePath, type ArchiveList } from '../../whole/archiveChunk.ts';
import { loadArchive } from '../../whole/loadArchive.ts';
import { isOfListing, wholeEngine } from '../../whole/wholeEngine.ts';
import { makeLoad } from './makeLoad.ts';
import type { Answer, DeskMethod, Question } from './messages.ts';
import { dropStale, openCache, readChunk } from './readChunk.ts';

let makeNext: (() => Desk) | null = null;
const desks = new Map<number, Desk>();
// Of a dialog that searches as its reader types only the latest can be asked anything.
const desksKept = 8;

function deskOf(number: number): Desk {
  if (makeNext === null) throw new Error('the archive is not open');
  const desk = desks.get(number) ?? makeNext();
  desks.set(number, desk);
  const [oldest] = desks.keys();
  if (desks.size > desksKept && oldest !== undefined) desks.delete(oldest);
  return desk;
}

async function openWhole(
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
  const engine = wholeEngine(listing, archive);
  makeNext = () => makeDesk(engine, archive, Number.POSITIVE_INFINITY);
}

async function openDemand(base: string, file: Uint8Array): Promise<void> {
  const load = makeLoad(base);
  const engine = await openPackEngine((path) =>
    path === listingPath ? Promise.resolve(file) : load(path),
  );
  makeNext = () => makeDemandDesk(engine);
}

async function call(number: number, method: DeskMethod, values: unknown[]): Promise<unknown> {
  // What comes here was sent by `openDesks`, by the desk's own types.
  const asked: (...given: never[]) => Promise<unknown> = deskOf(number)[method];
  return asked(...(values as never[]));
}

function answerTo(question: Question, tell: (bytes: number) => void): Promise<unknown> {
  switch (question.kind) {
    case 'whole':
      return openWhole(question.base, question.listing, question.list, tell);
    case 'demand':
      return openDemand(question.base, question.file);
    case 'call':
      return call(question.desk, question.method, question.values);
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { id } = data;
  const answer = (given: Answer): void => postMessage(given);
  answerTo(data, (bytes) => answer({ id, kind: 'progress', bytes })).then(
    (value) => answer({ id, kind: 'done', value }),
    (error: unknown) => answer({ id, kind: 'failed', trouble: troubleOf(error) }),
  );
});
