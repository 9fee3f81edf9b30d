import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WenkuError } from '../errors/catalogue.ts';
import { toMdx } from './mdx.ts';
import type { ImportedSpeech } from './speech.ts';

/** Writes a file whole or not at all: a reader sees the old text or the new. */
function writeAtomically(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${String(process.pid)}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** Where a speech is written, relative to the content folder. */
export function speechFile(speech: ImportedSpeech): string {
  return join('speeches', speech.frontmatter.office, `${speech.id}.mdx`);
}

/**
 * Writes a speech and its ledger into a content folder. A file that differs from what is to be
 * written is replaced only with `force`; otherwise a WenkuError says so.
 */
export function writeSpeech(speech: ImportedSpeech, into: string, force: boolean): void {
  const file = join(into, speechFile(speech));
  const text = toMdx(speech);
  if (existsSync(file) && !force && readFileSync(file, 'utf8') !== text) {
    throw new WenkuError('file-edited', { file });
  }
  writeAtomically(
    join(into, 'sources', speech.frontmatter.source.ledger),
    `${JSON.stringify(speech.ledger)}\n`,
  );
  writeAtomically(file, text);
}
