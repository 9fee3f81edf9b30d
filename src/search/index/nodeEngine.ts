import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WenkuError } from '../../errors/catalogue.ts';
import type { Engine } from '../engine.ts';
import type { Manifest } from '../manifest.ts';
import { makeEngine } from '../pagefindEngine.ts';
import { openPagefind } from './nodePagefind.ts';

/** Opens the search index of a built site in Node. */
export async function openSite(site: string): Promise<Engine> {
  const records = join(site, 'pagefind', 'records.json');
  if (!existsSync(records)) throw new WenkuError('site-unsearchable', { file: site });
  return makeEngine({
    manifest: JSON.parse(readFileSync(join(site, 'search', 'manifest.json'), 'utf8')) as Manifest,
    records: JSON.parse(readFileSync(records, 'utf8')) as Record<string, number>,
    pagefind: await openPagefind(join(site, 'pagefind')),
    loadText: (path) => readFile(join(site, path), 'utf8'),
  });
}
