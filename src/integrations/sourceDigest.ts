import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('..', import.meta.url));

/** A digest of those of the program's own files whose names match, hex. */
export function sourceDigest(names: RegExp): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (names.test(name)) hash.update(name).update(readFileSync(join(source, name)));
  }
  return hash.digest('hex');
}
