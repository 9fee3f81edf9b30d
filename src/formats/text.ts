import { WenkuError, type Place } from '../errors/catalogue.ts';
import { decodeText } from '../text/decode.ts';
import type { Extracted } from './draft.ts';

/** Decodes the bytes of plain text. Throws a WenkuError that says why when they are none. */
export function decodeOrThrow(bytes: Uint8Array, place: Place): string {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'binary') throw new WenkuError('file-binary', place);
  if (decoded.kind === 'text') return decoded.text;
  const { line } = decoded;
  throw new WenkuError('file-encoding', line === null ? place : { ...place, line });
}

/** Reads a text file in UTF-8, UTF-16, GB18030 or Big5: its words are its text. */
export function readText(bytes: Uint8Array, place: Place): Extracted {
  return { source: decodeOrThrow(bytes, place), edits: [], headings: [] };
}
