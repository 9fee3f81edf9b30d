import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFiles } from '../check/source.ts';
import { WenkuError } from '../errors/catalogue.ts';
import { ledgerSchema, type Ledger } from '../schema/emendation.ts';
import type { Speech } from '../schema/speech.ts';
import { decodeText } from '../text/decode.ts';
import { takeLines } from '../text/sourceLines.ts';
import { readBytes } from './readBytes.ts';
import { readContent } from './readContent.ts';

type Source = Speech['source'];

/**
 * Name of the plain source text that is kept beside a source file of another format. It has the
 * digest of what is in it: a newer reader's text never stands under the name that an old speech gives.
 */
export function sourceTextName(file: string, textSha256: string): string {
  return `${file}.${textSha256.slice(0, 8)}.source.txt`;
}

const paths = (content: string, { file, ledger, textSha256 }: Source) => ({
  file: join(content, 'sources', file),
  text:
    textSha256 === undefined ? null : join(content, 'sources', sourceTextName(file, textSha256)),
  ledger: join(content, 'sources', ledger),
});

// The mark stays in the text: it is the source's.
const ownText = new TextDecoder('utf-8', { ignoreBOM: true });

function decodedText(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  return decoded.kind === 'text' ? decoded.text : '';
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** True when the source file and the ledger of a speech are in the archive. */
export function hasSource(content: string, { source }: Pick<Speech, 'source'>): boolean {
  const { file, text, ledger } = paths(content, source);
  return existsSync(file) && existsSync(ledger) && (text === null || existsSync(text));
}

function readLedger(file: string): Ledger {
  try {
    return ledgerSchema.parse(JSON.parse(readContent(file)));
  } catch (cause) {
    if (cause instanceof WenkuError) throw cause;
    throw new WenkuError('ledger-damaged', { file });
  }
}

/**
 * The source item of a speech, its lines joined by \n, and the ledger of its repairs. Throws a
 * WenkuError that names the file that cannot be read, or the ledger that is none.
 */
export function readSource(content: string, { source }: Pick<Speech, 'source'>): SourceFiles {
  const { file, text, ledger } = paths(content, source);
  const [first, last] = source.lines;
  const bytes = readBytes(file);
  const words = text === null ? null : readBytes(text);
  return {
    sha256: hashOf(bytes),
    ...(words ? { textSha256: hashOf(words) } : {}),
    text: takeLines(words ? ownText.decode(words) : decodedText(bytes), first, last),
    ledger: readLedger(ledger),
  };
}
