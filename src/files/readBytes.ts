import { readFileSync } from 'node:fs';
import { WenkuError } from '../errors/catalogue.ts';
import { systemReason } from './systemReason.ts';

/** The bytes of a file. Throws a WenkuError that says why when it cannot be read. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new WenkuError('file-unreadable', { file }, systemReason(cause));
  }
}
