import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuildList } from '../files/buildList.ts';
import { publishDataFiles } from '../files/dataFiles.ts';
import type { SitePlace } from '../files/redirects.ts';
import { readVocabulary } from '../files/vocabulary.ts';
import { restrictLists } from '../release/restrictLists.ts';
import { buildIndex } from '../search/index/buildIndex.ts';
import { makeFoldTable } from '../search/index/foldTable.ts';
import { writeArchive } from '../search/index/writeArchive.ts';
import { hasCards } from '../site.config.ts';

const since = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} 秒`;

// What `astro dev` serves from here: it has no route.
const served =
  /\/(?<path>search\/(?:index|archive)\/.+\.bin|search\/(?:manifest|archive|figures\/[^/]+)\.json|data\/.+\.(?:csv|json)|(?:speeches|metrics)\/[^/]+\/[^/]+\.(?:md|txt|json|csv|xlsx|svg|xml))$/u;

const types: Readonly<Record<string, string>> = {
  bin: 'application/octet-stream',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Puts beside the pages what the loader has made of each speech, downloads and words for search, and
 * builds the index: after a build into the site; in `astro dev` on the first request for any of it,
 * and again after a change.
 */
export function archiveData(content: string, folder: string): AstroIntegration {
  // Bundles of the build before: only one whose speeches changed is made again.
  const bundles = join(folder, 'bundles');
  const place: SitePlace = { base: '/', address: null };
  const publish = async (site: string) => {
    const { speeches, keys } = readBuildList(folder);
    const { lists } = readVocabulary(content);
    const shown = keys === null ? lists : restrictLists(lists, keys);
    const fold = makeFoldTable();
    const entries = await publishDataFiles(folder, site, speeches, shown, fold, place);
    return { entries, lists: shown };
  };
  return {
    name: 'wenku-data',
    hooks: {
      'astro:config:done': ({ config }) => {
        place.base = config.base;
        place.address = config.site ?? null;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const start = performance.now();
        const { entries, lists } = await publish(site);
        logger.info(`下载与检索文字 ${since(start)}`);
        const drawCards = async () => {
          if (!hasCards) return;
          const startCards = performance.now();
          const { publishCards } = await import('../files/cards/publishCards.ts');
          const count = await publishCards(site, join(folder, 'cards'), entries, lists);
          logger.info(`链接配图 ${String(count)} 幅 ${since(startCards)}`);
        };
        const makeIndex = async () => {
          // A benchmark times the site without the index.
          if (process.env['WENKU_INDEX'] === 'off') return;
          const startIndex = performance.now();
          await buildIndex(site, bundles);
          writeArchive(site);
          logger.info(`检索索引 ${since(startIndex)}`);
        };
        // Pictures are drawn on threads of their own.
        await Promise.all([drawCards(), makeIndex()]);
      },
      'astro:server:setup': ({ server }) => {
        const site = join(folder, 'served');
        let ready: Promise<void> | null = null;
        const prepare = async () => {
          rmSync(site, { recursive: true, force: true });
          await publish(site);
          await buildIndex(site, bundles);
          writeArchive(site);
        };
        server.watcher.on('all', (_, file) => {
          if (/\.(?:mdx|yaml)$/u.test(file)) ready = null;
        });
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const path = served.exec(decodeURIComponent(pathname))?.groups?.['path'];
          if (path === undefined || path.includes('..')) {
            next();
            return;
          }
          ready ??= prepare();
          ready.then(
            () => {
              const type = types[path.split('.').at(-1) ?? ''];
              if (type) response.setHeader('content-type', type);
              response.end(readFileSync(join(site, path)));
            },
            (error: unknown) => {
              ready = null;
              next(error);
            },
          );
        });
      },
    },
  };
}
