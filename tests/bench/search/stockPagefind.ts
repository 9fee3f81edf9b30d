import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CountingServer } from './countingServer.ts';
import type { Answer } from './figures.ts';
import type { Truth } from './truth.ts';

interface StockInstance {
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly { id: string }[] }>;
}

interface StockModule {
  createInstance(options: { basePath: string; noWorker: boolean }): StockInstance;
}

function isStock(module: unknown): module is StockModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}

/** Stock Pagefind's own client in Node over HTTP, for each query anew: it keeps what it has loaded. */
export async function runStock(
  server: CountingServer,
  folder: string,
  truths: readonly Truth[],
  ask: (query: string) => string,
): Promise<{ answers: Answer[]; opening: number }> {
  const module: unknown = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  if (!isStock(module)) throw new TypeError('no client of Pagefind');
  const records = JSON.parse(readFileSync(join(folder, 'records.json'), 'utf8')) as Record<
    string,
    number
  >;
  const answers: Answer[] = [];
  let opening = 0;
  for (const { query } of truths) {
    const client = module.createInstance({ basePath: server.address, noWorker: true });
    server.take();
    await client.init();
    opening = server.take().bytes;
    const start = performance.now();
    const { results } = await client.search(ask(query));
    const milliseconds = performance.now() - start;
    const speeches = results.flatMap(({ id }) => records[id] ?? []);
    answers.push({ hits: null, speeches, milliseconds, ...server.take() });
  }
  return { answers, opening };
}
