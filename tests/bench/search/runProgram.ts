import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { measure, type Measured } from '../measure.ts';

/**
 * Runs a program of the benchmark in a process of its own; null, with the reason printed, when it
 * fails: the others still have their lines.
 */
export async function runProgram(name: string, ...args: string[]): Promise<Measured | null> {
  const file = join(import.meta.dirname, 'programs', name);
  try {
    return await measure(process.execPath, ['--max-old-space-size=8192', file, ...args], {});
  } catch (error) {
    const text = String(error);
    console.log(`${name}: ${/out of memory/iu.test(text) ? 'out of memory' : text}`);
    return null;
  }
}

/** Bytes of all files in a folder. */
export function folderBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, entry) => (entry.isFile() ? sum + entry.size : sum), 0);
}
