import { readFileSync, realpathSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { WenkuError } from '../errors/catalogue.ts';
import { isRunning } from './isRunning.ts';
import { makeFolder } from './makeFolder.ts';
import { systemReason } from './systemReason.ts';

/** Name of the file by which an import says that it is writing into a content folder. */
export const lockName = '.import.lock';

const ownerSchema = z.object({
  process: z.int(),
  host: z.string(),
  /** When it began, as people read it. */
  since: z.string(),
});
type Owner = z.infer<typeof ownerSchema>;

// A lock has its words a moment after its name; one without words that is older has none to come.
const longestMoment = 10_000;
// Of processes that find the same dead lock one takes it over, the others come too late.
const mostTries = 5;

/** Folders into which this process itself is importing. */
const held = new Set<string>();

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

/** Makes a file that must not be there yet, in one step; false where it is. */
function create(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    // On a full disk it is there without its words.
    if (codeOf(cause) === 'ENOSPC') rmSync(file, { force: true });
    // Nobody put the lock there; what cannot be written into is the folder.
    throw new WenkuError('file-unwritable', { file: dirname(file) }, systemReason(cause));
  }
}

function readOwner(file: string): Owner | null {
  try {
    return ownerSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** Age of a file in milliseconds; null where there is none. */
function ageOf(file: string): number | null {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return changed === undefined ? null : Date.now() - changed;
}

/** True when nobody holds a lock any more: it is gone, or its process is, or the machine was started since. */
function isDead(lock: string): boolean {
  const age = ageOf(lock);
  if (age === null) return true;
  const owner = readOwner(lock);
  if (!owner) return age > longestMoment;
  // Whether a process of another machine runs, nobody here can tell.
  if (owner.host !== hostname()) return false;
  return age > uptime() * 1000 || !isRunning(owner.process);
}

/** Removes a dead lock. Who does so holds a lock of its own meanwhile, so that no new one is taken for the dead. */
function removeDead(lock: string): void {
  const guard = `${lock}.guard`;
  if ((ageOf(guard) ?? 0) > longestMoment) rmSync(guard, { force: true });
  if (!create(guard, '')) return;
  try {
    if (isDead(lock)) rmSync(lock, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

function refuse(lock: string): never {
  const owner = readOwner(lock);
  const who = owner
    ? `${owner.host} 上的进程 ${String(owner.process)}，${owner.since} 开始`
    : undefined;
  throw new WenkuError('import-running', { file: lock }, who);
}

/**
 * Keeps a content folder for this process, so that no two imports write into it at once; the lock of
 * a process that is no more is taken over. Gives back what ends it. Throws a WenkuError when another
 * import is running, or where nothing can be written.
 */
export function lockContent(content: string): () => void {
  let isNew: boolean;
  try {
    isNew = makeFolder(content);
  } catch (cause) {
    throw new WenkuError('file-unwritable', { file: content }, systemReason(cause));
  }
  const folder = realpathSync(content);
  const lock = join(content, lockName);
  if (held.has(folder)) refuse(lock);
  const since = new Date().toLocaleString('zh-CN');
  const own: Owner = { process: process.pid, host: hostname(), since };
  for (let tries = 0; !create(lock, JSON.stringify(own)); tries += 1) {
    if (tries >= mostTries || !isDead(lock)) refuse(lock);
    removeDead(lock);
  }
  held.add(folder);
  const release = () => {
    process.off('exit', release);
    held.delete(folder);
    rmSync(lock, { force: true });
    // A folder in which nothing came to stand is not left behind.
    if (isNew) removeIfEmpty(content);
  };
  process.once('exit', release);
  return release;
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It has something in it.
  }
}
