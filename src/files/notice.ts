import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The line that every page of an archive carries at its top, from notice.txt in the content folder:
 * that the texts are samples, or for the office's own use. Null without one.
 */
export function readNotice(content: string): string | null {
  const file = join(content, 'notice.txt');
  if (!existsSync(file)) return null;
  const notice = readFileSync(file, 'utf8').trim();
  return notice === '' ? null : notice;
}
