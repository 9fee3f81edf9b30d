import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { WenkuError } from '../../errors/catalogue.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件',
  EACCES: '没有读取权限',
  EISDIR: '这是文件夹',
};

function whyUnreadable(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return reasons[code] ?? code;
}

/** Reads a UTF-8 text file. Throws a WenkuError that says why when it cannot be one. */
export function readText(file: string): { text: string; bytes: Uint8Array } {
  const ending = extname(file).toLowerCase();
  if (ending !== '' && ending !== '.txt') throw new WenkuError('file-type', { file }, ending);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new WenkuError('file-unreadable', { file }, whyUnreadable(cause));
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
