import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFiles } from '../check/source.ts';
import { ledgerSchema } from '../schema/emendation.ts';
import type { Speech } from '../schema/speech.ts';
import { decodeText } from '../text/decode.ts';
import { takeLines } from '../text/sourceLines.ts';

const paths = (content: string, { file, ledger }: Speech['source']) => ({
  file: join(content, 'sources', file),
  ledger: join(content, 'sources', ledger),
});

/** True when the source file and the ledger of a speech are in the archive. */
export function hasSource(content: string, { source }: Pick<Speech, 'source'>): boolean {
  const { file, ledger } = paths(content, source);
  return existsSync(file) && existsSync(ledger);
}

/** The source item of a speech, its lines joined by \n, and the ledger of its repairs. */
export function readSource(content: string, { source }: Pick<Speech, 'source'>): SourceFiles {
  const { file, ledger } = paths(content, source);
  const [first, last] = source.lines;
  const bytes = readFileSync(file);
  const decoded = decodeText(bytes);
  const edits: unknown = JSON.parse(readFileSync(ledger, 'utf8'));
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: takeLines(decoded.kind === 'text' ? decoded.text : '', first, last),
    ledger: ledgerSchema.parse(edits),
  };
}
