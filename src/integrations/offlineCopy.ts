import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { copyWorkerPath } from '../browser/copy/copyList.ts';
import { writeCopyList } from '../files/copyList.ts';
import { bundleScript } from '../files/offline/bundleScripts.ts';

const worker = fileURLToPath(new URL('../browser/copy/worker.ts', import.meta.url));

/** Makes what readers need to keep a copy of the site; stands behind all that write files for it. */
export function offlineCopy(): AstroIntegration {
  return {
    name: 'wenku-offline-copy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        await bundleScript(worker, join(site, copyWorkerPath));
        writeCopyList(site);
      },
    },
  };
}
