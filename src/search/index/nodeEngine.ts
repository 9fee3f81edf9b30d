import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WenkuError } from '../../errors/catalogue.ts';
import type { Engine } from '../engine.ts';
import { LoadError } from '../loadError.ts';
import { openPackEngine } from '../packEngine.ts';
import { listingPath } from '../packs/files.ts';

/** Opens the search index of a built site in Node. */
export async function openSite(site: string): Promise<Engine> {
  if (!existsSync(join(site, listingPath)))
    throw new WenkuError('site-unsearchable', { file: site });
  return openPackEngine((path) =>
    readFile(join(site, path)).catch((error: unknown) => {
      throw new LoadError('missing', path, error);
    }),
  );
}
