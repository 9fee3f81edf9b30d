import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('..', import.meta.url));
const isLook = (name: string) => /\.(?:css|astro|js)$/u.test(name);

/**
 * A digest of what gives the pages their look. They share a style sheet and a script that are named by
 * their content: when one of them changes, every page has another address to ask for.
 */
export function lookDigest(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (isLook(name)) hash.update(name).update(readFileSync(join(source, name)));
  }
  return hash.digest('base64url');
}
