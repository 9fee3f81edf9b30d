import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../manifest.ts';

/** The manifest of a built site, as the build has written it. Throws where the site has none. */
export function readManifest(site: string): Manifest {
  return JSON.parse(readFileSync(join(site, 'search/manifest.json'), 'utf8')) as Manifest;
}
