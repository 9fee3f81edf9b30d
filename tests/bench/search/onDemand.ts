import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Engine } from '../../../src/search/engine.ts';
import { LoadError } from '../../../src/search/loadError.ts';
import { openPackEngine } from '../../../src/search/packEngine.ts';
import type { CountingServer } from './countingServer.ts';
import type { Answer } from './figures.ts';
import type { Truth } from './truth.ts';

const speechesShown = 10;

/** Bytes of all files in a folder. */
export function folderBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, entry) => (entry.isFile() ? sum + entry.size : sum), 0);
}

function open(address: string): Promise<Engine> {
  return openPackEngine(async (path) => {
    const response = await fetch(address + path);
    if (!response.ok) throw new LoadError('missing', path);
    return new Uint8Array(await response.arrayBuffer());
  });
}

/** The search page's script, minified and compressed. */
async function scriptBytes(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: ['src/search/client/searchPage.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}

/** What the on-demand engine takes: an answer a query, each with nothing kept of those before. */
export interface OnDemand {
  answers: Answer[];
  /** Bytes of a first search: script, listing, directories, the query, the first speeches' words. */
  cold: number[];
}

export async function runOnDemand(
  server: CountingServer,
  truths: readonly Truth[],
): Promise<OnDemand> {
  const script = await scriptBytes();
  const answers: Answer[] = [];
  const cold: number[] = [];
  for (const { query } of truths) {
    server.take();
    const engine = await open(server.address);
    const opening = server.take();
    const start = performance.now();
    const positions = await engine.positions(engine.fold(query));
    const milliseconds = performance.now() - start;
    const { bytes, requests } = server.take();
    const hits = [...positions.values()].reduce((sum, { length }) => sum + length, 0);
    answers.push({ hits, speeches: [...positions.keys()], milliseconds, bytes, requests });
    const shown = [...positions].toSorted(([, one], [, other]) => other.length - one.length);
    await Promise.all(shown.slice(0, speechesShown).map(([speech]) => engine.words(speech)));
    cold.push(script + opening.bytes + bytes + server.take().bytes);
  }
  return { answers, cold };
}
