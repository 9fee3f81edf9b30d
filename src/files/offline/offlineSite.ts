import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyListPath, copyWorkerPath } from '../../browser/copy/copyList.ts';
import { offlinePage, readerPath } from '../../hosting/offline/offlinePage.ts';
import { listSiteFiles } from '../listSiteFiles.ts';
import { bundlePath, bundleScript, bundleScripts, bundleWorker } from './bundleScripts.ts';

const reader = fileURLToPath(new URL('../../browser/offline/reader.ts', import.meta.url));

// What scripts of the site fetch.
const isData = (path: string) => /\.(?:bin|json|txt)$|^metrics\/.*\.svg$/u.test(path);
// Scripts that pages load as they are, not as modules.
const isPlain = (path: string) => /^_astro\/aids[.-][\w-]+\.js$/u.test(path);
const isWorker = (path: string) => /^_astro\/[\w.-]*worker-[\w-]+\.js$/iu.test(path);

/** Writes the script that holds a data file's bytes; what is no download is kept only so. */
function wrapData(site: string, path: string): void {
  const file = join(site, path);
  const bytes = readFileSync(file).toString('base64');
  writeFileSync(`${file}.js`, `wenkuFile(${JSON.stringify(path)},"${bytes}")`);
  if (path.endsWith('.bin')) rmSync(file);
}

/**
 * Makes of a built site one that opens from a folder by double click, in place.
 * @param base path the site was built for, with a slash at both ends
 */
export async function makeOffline(site: string, base: string): Promise<void> {
  // A site in a folder needs no copy.
  for (const path of [copyListPath, copyWorkerPath]) rmSync(join(site, path), { force: true });
  const paths = listSiteFiles(site);
  const bundles = new Map<string, readonly string[]>();
  const nameScript = (scripts: readonly string[]) => {
    const path = bundlePath(scripts);
    bundles.set(path, scripts);
    return path;
  };
  for (const path of paths) {
    if (isData(path)) wrapData(site, path);
    if (!path.endsWith('.html')) continue;
    const file = join(site, path);
    writeFileSync(file, offlinePage(readFileSync(file, 'utf8'), path, base, nameScript));
  }
  await bundleScript(reader, join(site, readerPath));
  for (const scripts of bundles.values()) await bundleScripts(site, scripts);
  const workers = paths.filter(isWorker);
  for (const path of workers) await bundleWorker(site, path);
  for (const path of paths) {
    if (/^_astro\/.*\.js$/u.test(path) && !workers.includes(path) && !isPlain(path))
      rmSync(join(site, path));
  }
}
