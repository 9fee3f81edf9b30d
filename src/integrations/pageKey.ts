import { createHash } from 'node:crypto';
import { siteMarks } from './siteMarks.ts';
import { hasCards } from '../site.config.ts';
import { siteNotice } from './siteNotice.ts';

const { BASE_URL, SITE, WENKU_LOOK } = import.meta.env;
const look: readonly unknown[] = [BASE_URL, SITE, WENKU_LOOK];

/**
 * The `cacheKey` of a page: an unchanged one lets the next build keep the page. The parts must cover
 * all that the page shows beside its own code; a speech's digest covers the controlled lists too.
 */
export function pageKey(...parts: readonly unknown[]): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([...look, hasCards, siteNotice, siteMarks, ...parts], withMaps));
  return hash.digest('base64url');
}

function withMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
