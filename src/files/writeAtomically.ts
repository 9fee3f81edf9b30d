import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { WenkuError } from '../errors/catalogue.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有写入权限',
  EPERM: '没有写入权限',
  EROFS: '磁盘是只读的',
  ENOSPC: '磁盘已满',
  ENOTDIR: '上级路径是文件，不是文件夹',
  EEXIST: '上级路径是文件，不是文件夹',
};

function whyUnwritable(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return reasons[code] ?? code;
}

/**
 * Writes a file whole or not at all: a reader sees the old content or the new. Throws a WenkuError
 * that says why when it cannot; nothing is left behind then.
 */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${String(process.pid)}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, file);
  } catch (cause) {
    // Nothing to remove where the folder itself could not be made.
    try {
      rmSync(draft, { force: true });
    } catch {
      // The first error is the one to tell.
    }
    throw new WenkuError('file-unwritable', { file }, whyUnwritable(cause));
  }
}
