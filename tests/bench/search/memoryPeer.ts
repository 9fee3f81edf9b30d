import { readFileSync, writeFileSync } from 'node:fs';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Answer } from './figures.ts';
import type { Truth } from './truth.ts';

// A peer in memory over the speeches in a file: <peer> <speeches> <truths> <answers>.
const [, , peer = '', speechesFile = '', truthsFile = '', answersFile = ''] = process.argv;
const texts = JSON.parse(readFileSync(speechesFile, 'utf8')) as string[];
const truths = JSON.parse(readFileSync(truthsFile, 'utf8')) as Truth[];

/** Both peers find most of Chinese by overlapping pairs: words need a dictionary in the browser. */
function pairs(text: string): string[] {
  return Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

interface Peer {
  search(query: string): number[];
  /** Its index as it would be sent. */
  size(): number;
}

function makeMiniSearch(): Peer {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize: pairs });
  for (const [id, text] of texts.entries()) index.add({ id, text });
  return {
    search: (query) => index.search(query, { combineWith: 'AND' }).map(({ id }) => Number(id)),
    size: () => JSON.stringify(index).length,
  };
}

function makeFlexSearch(): Peer {
  const index = new Index({ tokenize: 'strict', encode: pairs, resolution: 1 });
  for (const [id, text] of texts.entries()) index.add(id, text);
  return {
    search: (query) => index.search(query, { limit: texts.length }).map(Number),
    size: () => {
      let bytes = 0;
      index.export((_, data: unknown) => {
        bytes += typeof data === 'string' ? data.length : 0;
      });
      return bytes;
    },
  };
}

const start = performance.now();
const built = peer === 'minisearch' ? makeMiniSearch() : makeFlexSearch();
const seconds = (performance.now() - start) / 1000;
const answers = truths.map(({ query }): Answer => {
  const before = performance.now();
  const speeches = built.search(query);
  return { hits: null, speeches, milliseconds: performance.now() - before, bytes: 0, requests: 0 };
});
let size: number | null = null;
try {
  size = built.size();
} catch {
  // Longer than a string can be.
}
writeFileSync(answersFile, JSON.stringify({ seconds, size, answers }));
