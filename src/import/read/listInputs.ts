import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

// What people and systems leave beside the files, and what this project itself keeps beside them.
const beside = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)|\.(?:decisions\.yaml|ledger\.json)$/iu;

/** The files that a path names: itself, or all in a folder and its subfolders, in a fixed order. */
export function listInputs(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !beside.test(basename(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
