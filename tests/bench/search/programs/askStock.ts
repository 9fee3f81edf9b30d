import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { askAll, readTruths, writeAsked } from '../answer.ts';
import { takeTraffic } from '../countingServer.ts';

interface StockResult {
  id: string;
  data(): Promise<unknown>;
}

interface StockInstance {
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly StockResult[] }>;
}

interface StockModule {
  createInstance(options: { basePath: string; noWorker: boolean }): StockInstance;
}

function isStock(module: unknown): module is StockModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}

// As many as its own user interface shows at first.
const resultsShown = 5;

// Stock Pagefind's own client over HTTP, for each query anew, for it keeps what it has loaded:
// <folder> <plain or quoted> <address> <truths> <answers> <seconds>.
const [, , folder = '', form = '', address = '', truths = '', file = '', seconds = ''] =
  process.argv;
const module: unknown = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
if (!isStock(module)) throw new TypeError('no client of Pagefind');
const records: Record<string, number> = JSON.parse(
  readFileSync(join(folder, 'records.json'), 'utf8'),
);
let opening = 0;
const answers = await askAll(readTruths(truths), Number(seconds), async (query) => {
  const client = module.createInstance({ basePath: address, noWorker: true });
  await takeTraffic(address);
  await client.init();
  opening = (await takeTraffic(address)).bytes;
  const start = performance.now();
  const { results } = await client.search(form === 'quoted' ? `"${query}"` : query);
  const milliseconds = performance.now() - start;
  const traffic = await takeTraffic(address);
  await Promise.all(results.slice(0, resultsShown).map((result) => result.data()));
  const { bytes: shown } = await takeTraffic(address);
  const speeches = results.flatMap(({ id }) => records[id] ?? []);
  return { hits: null, speeches, milliseconds, shown, ...traffic };
});
writeAsked(file, { answers, opening });
