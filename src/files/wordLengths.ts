import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from './writeAtomically.ts';

/** How a speech was cut into words. */
interface HeldLengths {
  /** Digest of what it was cut from, and by what. */
  digest: string;
  /** The lengths of the words of every paragraph, in order. */
  lengths: number[][];
}

/** Path, within a build's data folder, of what is kept of a speech's words. */
export const wordLengthsFile = (id: string): string => `held/${id}.words.json`;

/** The lengths of the words of a speech's paragraphs; null where none are kept that go with the digest. */
export function readWordLengths(folder: string, id: string, digest: string): number[][] | null {
  const file = join(folder, wordLengthsFile(id));
  if (!existsSync(file)) return null;
  const held = JSON.parse(readFileSync(file, 'utf8')) as HeldLengths;
  return held.digest === digest ? held.lengths : null;
}

/** Keeps them for the next build: cutting takes more time than all else that is done with the words. */
export function writeWordLengths(
  folder: string,
  id: string,
  digest: string,
  lengths: number[][],
): void {
  const held: HeldLengths = { digest, lengths };
  writeAtomically(join(folder, wordLengthsFile(id)), JSON.stringify(held));
}
