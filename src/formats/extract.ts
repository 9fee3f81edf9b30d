import { WenkuError, type Place } from '../errors/catalogue.ts';
import type { Extracted } from './draft.ts';
import { tellKind } from './kind.ts';
import { readers } from './readers.ts';

/** The words of a file of any format. */
export interface ExtractedFile extends Extracted {
  /** True when the file is plain text itself, so that `source` is all of its own text. */
  isPlain: boolean;
}

// A speech has 30,000 characters, a book of them a million; what is more takes minutes and gigabytes.
const longestSource = 16 * 1024 * 1024;
// A character of Chinese has 3 bytes or 2; telling the encoding of more bytes takes half a minute.
const largestPlain = 3 * longestSource;

/**
 * Reads the words of a file of any format; the format is told by the bytes, and by the name only
 * among those that are all plain text. The same bytes always give the same words. Throws a
 * WenkuError with `place` when the file cannot be read.
 */
export async function extract(
  bytes: Uint8Array,
  name: string,
  place: Place,
): Promise<ExtractedFile> {
  if (bytes.length === 0) throw new WenkuError('file-empty', place);
  const kind = tellKind(bytes, name);
  const reader = readers[kind.name];
  if (!reader) throw new WenkuError(kind.code ?? 'file-type', place, kind.detail);
  if (reader.isPlain && bytes.length > largestPlain) throw new WenkuError('file-large', place);
  const extracted = await reader.read(bytes, place);
  if (extracted.source.length > longestSource) throw new WenkuError('file-large', place);
  if (extracted.source.trim() === '') throw new WenkuError('file-empty', place);
  return { ...extracted, isPlain: reader.isPlain };
}
