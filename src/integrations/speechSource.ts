import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerSchema, type Ledger } from '../schema/emendation.ts';
import type { Speech } from '../schema/speech.ts';
import { contentFolder } from '../site.config.ts';

const folder = join(contentFolder, 'sources');

/** True when the source file and the ledger of a speech are in the archive. */
export function hasSource({ source }: Pick<Speech, 'source'>): boolean {
  return existsSync(join(folder, source.file)) && existsSync(join(folder, source.ledger));
}

/** The source item of a speech, its lines joined by \n, and the ledger of its repairs. */
export function readSource({ source }: Pick<Speech, 'source'>): { text: string; ledger: Ledger } {
  const [first, last] = source.lines;
  const lines = readFileSync(join(folder, source.file), 'utf8').split('\n');
  const ledger: unknown = JSON.parse(readFileSync(join(folder, source.ledger), 'utf8'));
  return { text: lines.slice(first - 1, last).join('\n'), ledger: ledgerSchema.parse(ledger) };
}
