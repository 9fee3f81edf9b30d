import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('..', import.meta.url));

let digest: string | null = null;

/** A digest of the program's own source: what it made before a change of it is not to be kept. */
export function programDigest(): string {
  if (digest !== null) return digest;
  const hash = createHash('sha256');
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(source, name)));
  }
  digest = hash.digest('hex');
  return digest;
}
