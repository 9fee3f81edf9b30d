import { readFileSync } from 'node:fs';
import { WenkuError } from '../../errors/catalogue.ts';

/** Reads a UTF-8 text file. Throws a WenkuError that says why when it cannot be one. */
export function readText(file: string): { text: string; bytes: Uint8Array } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new WenkuError('file-unreadable', { file }, cause instanceof Error ? cause.message : '');
  }
  if (bytes.includes(0)) throw new WenkuError('file-binary', { file });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new WenkuError('file-encoding', { file });
  }
  if (text.trim() === '') throw new WenkuError('file-empty', { file });
  return { text, bytes };
}
