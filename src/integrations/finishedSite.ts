import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { copyWorkerPath } from '../browser/copy/copyList.ts';
import { CopyListMaker } from '../files/copyList.ts';
import { listSiteFiles } from '../files/listSiteFiles.ts';
import { bundleScript } from '../files/offline/bundleScripts.ts';
import { LinkCheck } from '../files/siteLinks.ts';

const worker = fileURLToPath(new URL('../browser/copy/worker.ts', import.meta.url));

// A mistake in a layout stands on every page: the first ones tell all.
const most = 20;

/** Stops the build on links that lead nowhere. */
function refuseBroken(check: LinkCheck): void {
  const broken = check.broken();
  if (broken.length === 0) return;
  const told = broken.slice(0, most).map(({ message }) => message);
  const rest = broken.length - told.length;
  const more = rest > 0 ? [`另有 ${String(rest)} 处。`] : [];
  throw new Error(
    [`有 ${String(broken.length)} 处断了的链接，没有构建：`, ...told, ...more].join('\n'),
  );
}

/**
 * Stands behind all that write files of the site. Reads the finished site once, to list what a copy for
 * reading without a network needs and to check every link.
 */
export function finishedSite(): AstroIntegration {
  const place: { base: string; address: string | null } = { base: '/', address: null };
  return {
    name: 'wenku-finished',
    hooks: {
      'astro:config:done': ({ config }) => {
        place.base = config.base;
        place.address = config.site ?? null;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const site = fileURLToPath(dir);
        await bundleScript(worker, join(site, copyWorkerPath));
        const list = new CopyListMaker();
        const links = new LinkCheck(place);
        for (const path of listSiteFiles(site)) {
          const isRead = list.wants(path) || links.wants(path);
          const content = isRead ? readFileSync(join(site, path)) : null;
          if (content && list.wants(path)) list.add(path, content);
          links.add(path, content);
        }
        list.write(site);
        refuseBroken(links);
        logger.info(`链接核对与副本清单 ${((performance.now() - start) / 1000).toFixed(1)} 秒`);
      },
    },
  };
}
