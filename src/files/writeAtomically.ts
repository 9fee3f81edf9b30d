import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { WenkuError } from '../errors/catalogue.ts';
import { systemReason } from './systemReason.ts';

/**
 * Writes a file whole or not at all: a reader sees the old content or the new. Throws a WenkuError
 * that says why when it cannot; nothing is left behind then.
 */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${String(process.pid)}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, file);
  } catch (cause) {
    // Nothing to remove where the folder itself could not be made.
    try {
      rmSync(draft, { force: true });
    } catch {
      // The first error is the one to tell.
    }
    throw new WenkuError('file-unwritable', { file }, systemReason(cause));
  }
}
