import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { PairPlaces } from '../packs/pack.ts';
import { pairWords, readPairWord } from './pairWords.ts';
import { unitRanges, type UnitRange } from './unitRanges.ts';
import { firstWord, readWordChunk, type WordPlaces } from './wordChunk.ts';

// No language of this name is known to Pagefind, so it neither stems nor segments the words.
const language = 'zz';

// Pagefind takes some 200 bytes of memory for each place, so it is given a part of the pairs at a time.
const mostPlaces = 3_000_000;

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`检索索引无法建立：${errors.join('；')}`);
}

/**
 * Writes Pagefind's index over a text as one record: one list of places a pair, where a record a speech
 * would give one a pair and speech, and a third more bytes.
 */
async function writeWords(folded: string, range: UnitRange, outputPath: string): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
    if (!index) throw new Error(`检索索引无法建立：${errors.join('；')}`);
    const content = pairWords(folded, range);
    stopAt((await index.addCustomRecord({ url: '/', content, language })).errors);
    stopAt((await index.writeFiles({ outputPath })).errors);
  } finally {
    await pagefind.close();
  }
}

/** The words that Pagefind wrote, in order. */
function* readWords(out: string): Generator<WordPlaces> {
  const folder = join(out, 'index');
  if (!existsSync(folder)) return;
  const read = (name: string) => readFileSync(join(folder, name));
  const chunks = readdirSync(folder)
    .map((name) => ({ name, first: firstWord(read(name)) }))
    .toSorted((one, other) => (one.first < other.first ? -1 : 1));
  for (const { name } of chunks) yield* readWordChunk(read(name));
}

/** The pairs of a folded text in order, each with every place it stands at. Indexed by Pagefind. */
export async function* invert(folded: string): AsyncGenerator<PairPlaces> {
  for (const range of unitRanges(folded, mostPlaces)) {
    const out = mkdtempSync(join(tmpdir(), 'wenku-words-'));
    try {
      await writeWords(folded, range, out);
      for (const { word, places } of readWords(out)) yield { pair: readPairWord(word), places };
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  }
}
