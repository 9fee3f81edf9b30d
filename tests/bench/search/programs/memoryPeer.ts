import { readFileSync } from 'node:fs';
import { Charset, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { answerInMemory, askAll, readTruths, writeAsked } from '../answer.ts';

// A peer in memory over the speeches in a file: <peer> <speeches> <truths> <answers> <seconds>.
const [, , peer = '', speechesFile = '', truths = '', file = '', limit = ''] = process.argv;
const texts: string[] = JSON.parse(readFileSync(speechesFile, 'utf8'));

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

function fillFlexSearch(index: Index): Peer {
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

function makePeer(): Peer {
  if (peer === 'minisearch') return makeMiniSearch();
  if (peer === 'flexsearch') {
    return fillFlexSearch(new Index({ tokenize: 'strict', encode: pairs, resolution: 1 }));
  }
  // As its documentation has it for Chinese: character by character.
  return fillFlexSearch(new Index({ tokenize: 'forward', encoder: Charset.CJK }));
}

const start = performance.now();
const built = makePeer();
const seconds = (performance.now() - start) / 1000;
const answers = await askAll(readTruths(truths), Number(limit), (query) => {
  const before = performance.now();
  const speeches = built.search(query);
  return Promise.resolve(answerInMemory(null, speeches, performance.now() - before));
});
let size: number | null = null;
try {
  size = built.size();
} catch {
  // Longer than a string can be.
}
writeAsked(file, { answers, seconds, size });
