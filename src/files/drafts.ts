import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './isRunning.ts';

const draftName = /\.wenku-(?<process>\d+)\.tmp$/u;

/** Where this process writes a file before it gives it its name. */
export function draftOf(file: string): string {
  return `${file}.wenku-${String(process.pid)}.tmp`;
}

/** Removes a draft, if it can be. */
export function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Where the folder itself could not be made or read, there is none.
  }
}

/** Removes the drafts that a killed process left in a folder and below; those of a running one stay. */
export function removeDrafts(folder: string): void {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return;
  }
  for (const name of names) {
    const owner = draftName.exec(name)?.groups?.['process'];
    if (owner !== undefined && !isRunning(Number(owner))) removeDraft(join(folder, name));
  }
}
