import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { WenkuError } from '../../errors/catalogue.ts';
import { systemReason } from '../../files/systemReason.ts';
import { decodeText } from '../../text/decode.ts';

/** Reads a text file in UTF-8, UTF-16, GB18030 or Big5. Throws a WenkuError that says why when it cannot be one. */
export function readText(file: string): { text: string; bytes: Uint8Array } {
  const ending = extname(file).toLowerCase();
  if (ending !== '' && ending !== '.txt') throw new WenkuError('file-type', { file }, ending);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new WenkuError('file-unreadable', { file }, systemReason(cause));
  }
  const decoded = decodeText(bytes);
  if (decoded.kind === 'binary') throw new WenkuError('file-binary', { file });
  if (decoded.kind === 'broken') {
    const place = decoded.line === null ? { file } : { file, line: decoded.line };
    throw new WenkuError('file-encoding', place);
  }
  const { text } = decoded;
  if (text.trim() === '') throw new WenkuError('file-empty', { file });
  return { text, bytes };
}
