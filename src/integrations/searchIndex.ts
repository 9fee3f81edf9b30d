import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildIndex } from '../search/index/buildIndex.ts';
import type { Manifest } from '../search/manifest.ts';

/** Copies what the index is made of from a running dev server into a folder. */
async function collect(origin: string, base: string, folder: string): Promise<void> {
  const copy = async (path: string): Promise<string> => {
    const response = await fetch(new URL(`${base}${path}`, origin));
    if (!response.ok) throw new Error(`${path}：${String(response.status)}`);
    const text = await response.text();
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return text;
  };
  const manifest = JSON.parse(await copy('search/manifest.json')) as Manifest;
  for (const { id } of manifest.speeches) await copy(`search/text/${id}.json`);
}

/** Builds the search index after a build, and on the first search in `astro dev`. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'wenku-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        // A benchmark times the pages without the index.
        if (process.env['WENKU_INDEX'] === 'off') return;
        const start = performance.now();
        await buildIndex(fileURLToPath(dir));
        logger.info(`检索索引 ${((performance.now() - start) / 1000).toFixed(1)} 秒`);
      },
      'astro:server:setup': ({ server }) => {
        // Under node_modules, or Vite would watch it.
        const folder = fileURLToPath(new URL('../../node_modules/.wenku-search/', import.meta.url));
        let ready: Promise<void> | null = null;
        server.watcher.on('change', (file) => {
          if (file.endsWith('.mdx')) ready = null;
        });
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const at = path.indexOf('/pagefind/');
          if (at < 0) {
            next();
            return;
          }
          const origin = `http://${request.headers.host ?? 'localhost'}`;
          ready ??= collect(origin, base, folder).then(() => buildIndex(folder));
          ready.then(
            () => {
              if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
              if (path.endsWith('.json')) response.setHeader('content-type', 'application/json');
              response.end(readFileSync(join(folder, path.slice(at + 1))));
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
