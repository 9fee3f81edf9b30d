import { statSync } from 'node:fs';
import { WenkuError } from '../errors/catalogue.ts';

/** The folder, if there is one; else a WenkuError. */
export function existingFolder(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new WenkuError('folder-missing', { file: folder });
}
