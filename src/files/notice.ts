import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from './readContent.ts';

/**
 * The line that every page of an archive carries at its top, from notice.txt in the content folder:
 * that the texts are samples, or for the office's own use. Null without one. Throws a WenkuError where it is there and cannot be read.
 */
export function readNotice(content: string): string | null {
  const file = join(content, 'notice.txt');
  if (!existsSync(file)) return null;
  const notice = readContent(file).trim();
  return notice === '' ? null : notice;
}
