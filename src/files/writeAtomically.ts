import { renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { draftOf, removeDraft } from './drafts.ts';
import { makeFolder } from './makeFolder.ts';

/**
 * Writes a file whole or not at all: a reader sees the old content or the new. Throws what the system
 * says when it cannot; nothing is left behind then.
 */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  const draft = draftOf(file);
  try {
    makeFolder(dirname(file));
    writeFileSync(draft, content);
    renameSync(draft, file);
  } catch (cause) {
    removeDraft(draft);
    throw cause;
  }
}
