import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

// What people and systems leave beside the files, and what this project itself keeps beside them.
const beside = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)|\.(?:decisions\.yaml|ledger\.json)$/iu;

/** A file to import. */
export interface Input {
  file: string;
  /** A symbolic link met in a folder: it may lead out of it, so it is told and not followed. */
  isLink: boolean;
}

/** The files that a path names: itself, or all in a folder and its subfolders, in a fixed order. */
export function listInputs(path: string): Input[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    return [{ file: path, isLink: false }];
  }
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !beside.test(entry.name))
    .map((entry) => ({
      file: join(entry.parentPath, entry.name),
      isLink: entry.isSymbolicLink(),
    }))
    .toSorted((one, other) => (one.file < other.file ? -1 : 1));
}
