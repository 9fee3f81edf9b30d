import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { WenkuError } from '../../errors/catalogue.ts';
import { systemReason } from '../../files/systemReason.ts';

// What people and systems leave beside the files, and what this project itself keeps beside them.
const beside =
  /^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)|\.(?:decisions\.yaml|ledger\.json)$/iu;
const ownText = /\.[0-9a-f]{8}\.source\.txt$/u;

/** A file to import, or why what was met in a folder cannot be. */
export interface Input {
  file: string;
  problem?: WenkuError;
}

/** True for the names of what stands beside files and is none to import. */
export function isBeside(name: string): boolean {
  return beside.test(name);
}

function listFolder(folder: string): Input[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    const problem = new WenkuError('file-unreadable', { file: folder }, systemReason(cause));
    return [{ file: folder, problem }];
  }
  const names = new Set(entries.map(({ name }) => name));
  return entries
    .filter(({ name }) => !isBeside(name))
    .filter(({ name }) => !ownText.test(name) || !names.has(name.replace(ownText, '')))
    .flatMap((entry): Input[] => {
      const file = join(folder, entry.name);
      // It may lead out of the folder, or round in a ring.
      if (entry.isSymbolicLink()) return [{ file, problem: new WenkuError('file-link', { file }) }];
      return entry.isDirectory() ? listFolder(file) : [{ file }];
    });
}

/** The files that a path names: itself, or all in a folder and its subfolders, in a fixed order. */
export function listInputs(path: string): Input[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [{ file: path }];
  return listFolder(path).toSorted((one, other) => (one.file < other.file ? -1 : 1));
}
