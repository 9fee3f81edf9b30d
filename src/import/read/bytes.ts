import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { WenkuError } from '../../errors/catalogue.ts';
import { systemReason } from '../../files/systemReason.ts';

// Office files and PDFs with pictures; more is no speech.
const largestFile = 256 * 1024 * 1024;
// The directory of a zip is at its end: 100 bytes a file.
const tail = 4 * 1024 * 1024;

function read<Result>(file: string, reading: () => Result): Result {
  try {
    const stats = statSync(file);
    // Reading a pipe or a device may never end.
    if (!stats.isFile() && !stats.isDirectory()) {
      throw new WenkuError('file-unreadable', { file }, '这不是普通文件');
    }
    return reading();
  } catch (cause) {
    if (cause instanceof WenkuError) throw cause;
    throw new WenkuError('file-unreadable', { file }, systemReason(cause));
  }
}

/** Reads a whole file. Throws a WenkuError when it cannot be read, is no file or too large. */
export function readBytes(file: string): Uint8Array {
  return read(file, () => {
    if (statSync(file).size > largestFile) throw new WenkuError('file-large', { file });
    return readFileSync(file);
  });
}

/** The beginning and the end of a file, by which its format can be told however large it is. */
export function readEnds(file: string): Uint8Array {
  return read(file, () => {
    const handle = openSync(file, 'r');
    try {
      const { size } = fstatSync(handle);
      const start = Buffer.alloc(Math.min(size, 1024));
      readSync(handle, start, 0, start.length, 0);
      const end = Buffer.alloc(Math.min(size - start.length, tail));
      readSync(handle, end, 0, end.length, size - end.length);
      return Buffer.concat([start, end]);
    } finally {
      closeSync(handle);
    }
  });
}
