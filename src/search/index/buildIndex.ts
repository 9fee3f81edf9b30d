import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manifest } from '../manifest.ts';
import { indexFolder, directoryPath, listingPath } from '../packs/files.ts';
import { makeListingFile } from '../packs/listing.ts';
import { wordsPath } from '../words.ts';
import { cutBundles, mostUnits } from './cutBundles.ts';
import { readManifest } from './readManifest.ts';
import { packJson, writeSealed, type BundleTask } from './writeBundle.ts';

// To be raised when what is written of the same speeches changes.
const form = 'wenku index 6';

function digestOf(site: string, { fold }: Manifest, speeches: BundleTask['speeches']): string {
  const hash = createHash('sha256').update(form).update(JSON.stringify(fold));
  for (const speech of speeches) {
    hash.update(JSON.stringify(speech)).update(readFileSync(join(site, wordsPath(speech.id))));
  }
  return hash.digest('hex').slice(0, 16);
}

function runBundle(task: BundleTask): Promise<void> {
  const program = fileURLToPath(new URL('bundleProcess.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = fork(program, { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    let told = '';
    child.stderr?.on('data', (chunk: Buffer) => (told += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`检索索引无法建立：${told.slice(-2000)}`));
    });
    child.send(task);
  });
}

/**
 * Builds the search index of a site that holds `search/manifest.json` and the texts of the speeches:
 * writes `search/index/`, in it the listing and a folder a bundle. Bundles are made one after another,
 * each in a process of its own; those that `kept`, a folder outside of the site, has of an earlier
 * build are taken from there, and others in it are dropped. A bundle has `most` UTF-16 units at most.
 */
export async function buildIndex(
  site: string,
  kept: string = site,
  most: number = mostUnits,
): Promise<void> {
  const manifest = readManifest(site);
  if (kept !== site) rmSync(join(site, indexFolder), { recursive: true, force: true });
  const bundles = cutBundles(
    manifest.speeches.map(({ id, paragraphs }) => ({
      id,
      units: paragraphs.reduce((sum, { length }) => sum + length + 1, 0),
    })),
    most,
  );
  const digests: string[] = [];
  for (const indexes of bundles) {
    const speeches = indexes.flatMap((index) => manifest.speeches[index] ?? []);
    const digest = digestOf(site, manifest, speeches);
    digests.push(digest);
    if (existsSync(join(kept, directoryPath(digest)))) continue;
    await runBundle({ digest, site, into: kept, fold: manifest.fold, speeches });
  }
  mkdirSync(join(kept, indexFolder), { recursive: true });
  for (const name of readdirSync(join(kept, indexFolder))) {
    if (!digests.includes(name)) rmSync(join(kept, indexFolder, name), { recursive: true });
  }
  if (kept !== site) cpSync(join(kept, indexFolder), join(site, indexFolder), { recursive: true });
  const bundleOf: number[] = manifest.speeches.map(() => 0);
  for (const [bundle, indexes] of bundles.entries()) {
    for (const index of indexes) bundleOf[index] = bundle;
  }
  writeSealed(site, listingPath, packJson(makeListingFile(manifest, digests, bundleOf)));
}
