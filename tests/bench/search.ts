import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFoldUnits } from '../../src/search/whole/foldUnits.ts';
import { makeFoldTable } from '../../src/search/index/foldTable.ts';
import { writeSampleSite } from '../support/sampleSite.ts';
import { benchOperators } from './search/benchOperators.ts';
import { benchOwn } from './search/benchOwn.ts';
import { benchPeers } from './search/benchPeers.ts';
import { benchFirstLines } from './search/firstLines.ts';
import { columns } from './search/row.ts';
import { makeSpeeches } from './search/speeches.ts';
import { targetLines } from './search/targets.ts';
import { scanQueries } from './search/truth.ts';

export interface SearchBench {
  speeches: number;
  corpus?: string;
  queries: number;
  peers: boolean;
  /** Most seconds that an engine is asked for. */
  seconds: number;
}

/** What every part of the benchmark works on. */
export interface Stage {
  /** For files that programs hand over. */
  folder: string;
  site: string;
  texts: readonly string[];
  characters: number;
  truths: ReturnType<typeof scanQueries>;
  truthsFile: string;
  seconds: number;
  print(...cells: string[]): void;
}

const years = 40;
const firstYear = 1985;
const offices = 60;

/**
 * Search on demand and in the whole archive, beside stock Pagefind, MiniSearch and FlexSearch on the
 * same speeches: a line as soon as it is known. Every engine builds and answers in processes of its
 * own; KB and milliseconds are to the exact count, over loopback, with nothing kept from query to query.
 */
export async function benchSearch(options: SearchBench): Promise<void> {
  const { speeches, corpus, queries, peers, seconds } = options;
  const folder = mkdtempSync(join(tmpdir(), 'wenku-bench-'));
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
  try {
    const fold = makeFoldUnits(makeFoldTable());
    const texts = drawn.map((paragraphs) => fold(paragraphs.join('\n')));
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const start = performance.now();
    const truths = scanQueries(texts, queries);
    const scanned = (performance.now() - start) / queries;
    const truthsFile = join(folder, 'truths.json');
    writeFileSync(truthsFile, JSON.stringify(truths));
    const print = (...cells: string[]) => console.log(cells.join('\t'));
    print(
      `${String(speeches)} speeches, ${String(characters)} characters, ${String(queries)} queries`,
    );
    print(`plain scan in memory: ${scanned.toFixed(1)} ms a query`);
    print(...columns);
    const stage = { folder, site, texts, characters, truths, truthsFile, seconds, print };
    const own = await benchOwn(stage);
    const operatorMilliseconds = await benchOperators(stage);
    const firstLines = await benchFirstLines(stage);
    const reached = { ...own, speeches, queries, operatorMilliseconds, firstLines };
    for (const line of targetLines(reached)) print(...line);
    print('');
    if (peers) await benchPeers(stage);
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(site, { recursive: true });
  }
}
