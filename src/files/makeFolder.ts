import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Makes a folder and those above it; true when there was none. Throws what the system says of the
 * first that it refuses. Node's own way to make several says on a read-only disk that there is no
 * such file, and on a system that denies so itself (/proc) it never returns.
 */
export function makeFolder(folder: string): boolean {
  if (isFolder(folder)) return false;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
    return true;
  } catch (cause) {
    // Another process may have been faster.
    if (isFolder(folder)) return false;
    throw cause;
  }
}
