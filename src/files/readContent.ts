import { isUtf8 } from 'node:buffer';
import { WenkuError } from '../errors/catalogue.ts';
import { readBytes } from './readBytes.ts';

/**
 * The text of a file that people keep in a content folder. Throws a WenkuError where it cannot be read
 * or is not UTF-8: read on all the same, an editor's GB18030 would show as a page of other errors.
 */
export function readContent(file: string): string {
  const bytes = readBytes(file);
  if (!isUtf8(bytes)) throw new WenkuError('content-encoding', { file });
  return bytes.toString('utf8');
}
