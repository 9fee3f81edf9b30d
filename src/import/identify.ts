import { basename, extname } from 'node:path';
import type { Decision } from './decisions.ts';

/** Name of an item without a decision: from its file's name, or from its bytes where that has no Latin letters. */
function slugOf(file: string, sha256: string): string {
  const slug = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return slug === '' ? `speech-${sha256.slice(0, 8)}` : slug;
}

/** What stands in for a person's decision about an item: internal, the rest left open. */
export function undecided(file: string, sha256: string, item: number, items: number): Decision {
  const slug = slugOf(file, sha256);
  return {
    id: items === 1 ? slug : `${slug}-${String(item)}`,
    release: { status: 'internal' },
    damage: [],
  };
}
