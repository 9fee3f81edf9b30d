import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFold } from '../../src/search/fold.ts';
import { makeFoldTable } from '../../src/search/index/foldTable.ts';
import { indexFolder } from '../../src/search/packs/files.ts';
import { writeSampleSite } from '../support/sampleSite.ts';
import { measure, type Measured } from './measure.ts';
import { serveCounting } from './search/countingServer.ts';
import { line, quantile, type Answer } from './search/figures.ts';
import { folderBytes, runOnDemand } from './search/onDemand.ts';
import { makeSpeeches } from './search/speeches.ts';
import { runStock } from './search/stockPagefind.ts';
import { scanQueries } from './search/truth.ts';

export interface SearchBench {
  speeches: number;
  corpus?: string;
  queries: number;
  peers: boolean;
}

const years = 40;
const firstYear = 1985;
const offices = 60;
const kilobyte = 1024;

const columns = [
  'engine',
  'recall',
  'precision',
  'counts as the scan',
  'KB a query (median / p95)',
  'requests (median / p95)',
  'ms (median / p95)',
  'KB of a cold first search (median / p95)',
  'bytes a character',
  'build s',
  'build MB',
];

function program(name: string): string {
  return join(import.meta.dirname, 'search', name);
}

/** Runs a step of the benchmark in a process of its own; null, with the reason printed, when it fails. */
async function run(args: readonly string[]): Promise<Measured | null> {
  try {
    return await measure(process.execPath, ['--max-old-space-size=8192', ...args], {});
  } catch (error) {
    const text = String(error);
    console.log(`${args.join(' ')}: ${/out of memory/iu.test(text) ? 'out of memory' : text}`);
    return null;
  }
}

const built = (measured: Measured) => [measured.seconds.toFixed(1), measured.megabytes.toFixed(0)];

/**
 * Search on demand beside stock Pagefind, MiniSearch and FlexSearch on the same speeches. Prints a
 * line an engine as it comes. KB and milliseconds are to the exact count, on loopback, with listing and
 * directories loaded and nothing else kept of the query before.
 */
export async function benchSearch({
  speeches,
  corpus,
  queries,
  peers,
}: SearchBench): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-bench-'));
  const print = (...cells: string[]) => console.log(cells.join('\t'));
  try {
    const drawn = await makeSpeeches(speeches, corpus);
    const site = writeSampleSite(
      drawn.map((texts, index) => ({
        id: `sample-${String(index)}`,
        title: `样例${String(index)}：上半年工作总结会议上的讲话`,
        year: String(firstYear + (index % years)),
        office: `office-${String(index % offices)}`,
        texts,
        parts: texts.map((_, place) => (place * 2 < texts.length ? 'results' : 'plans')),
        areas: texts.map((_, place) => (place % 4 === 0 ? ['meetings'] : [])),
      })),
    );
    const fold = makeFold(makeFoldTable());
    const texts = drawn.map((paragraphs) => fold(paragraphs.join('\n')));
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const start = performance.now();
    const truths = scanQueries(texts, queries);
    const scanned = (performance.now() - start) / queries;
    print(
      `${String(speeches)} speeches, ${String(characters)} characters, ${String(queries)} queries`,
    );
    print(`plain scan in memory: ${scanned.toFixed(1)} ms a query`);
    print(...columns);

    const own = await run([program('buildOwn.ts'), site]);
    if (own) {
      const server = await serveCounting(site);
      const { answers, cold } = await runOnDemand(server, truths);
      server.close();
      print(
        'on demand',
        ...line(truths, answers),
        `${(quantile(cold, 0.5) / kilobyte).toFixed(0)} / ${(quantile(cold, 0.95) / kilobyte).toFixed(0)}`,
        (folderBytes(join(site, indexFolder)) / characters).toFixed(2),
        ...built(own),
      );
    }
    rmSync(site, { recursive: true });
    if (!peers) return;

    const speechesFile = join(folder, 'speeches.json');
    const truthsFile = join(folder, 'truths.json');
    writeFileSync(speechesFile, JSON.stringify(texts));
    writeFileSync(truthsFile, JSON.stringify(truths));
    const stock = join(folder, 'stock');
    const stockBuilt = await run([program('buildStock.ts'), speechesFile, stock]);
    if (stockBuilt) {
      const server = await serveCounting(stock);
      for (const [name, ask] of [
        ['stock Pagefind', (query: string) => query],
        ['stock Pagefind, quoted', (query: string) => `"${query}"`],
      ] as const) {
        const { answers, opening } = await runStock(server, stock, truths, ask);
        const cold = answers.map(({ bytes }) => bytes + opening);
        print(
          name,
          ...line(truths, answers),
          `${(quantile(cold, 0.5) / kilobyte).toFixed(0)} / ${(quantile(cold, 0.95) / kilobyte).toFixed(0)}`,
          (folderBytes(stock) / characters).toFixed(2),
          ...built(stockBuilt),
        );
      }
      server.close();
    }
    for (const peer of ['minisearch', 'flexsearch']) {
      const answersFile = join(folder, `${peer}.json`);
      const args = [program('memoryPeer.ts'), peer, speechesFile, truthsFile, answersFile];
      const measured = await run(args);
      if (!measured) continue;
      const { seconds, size, answers } = JSON.parse(readFileSync(answersFile, 'utf8')) as {
        seconds: number;
        size: number | null;
        answers: Answer[];
      };
      print(
        `${peer}, pairs`,
        ...line(truths, answers),
        size === null ? 'too long to send' : (size / kilobyte).toFixed(0),
        size === null ? '–' : (size / characters).toFixed(2),
        ...built({ ...measured, seconds }),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
