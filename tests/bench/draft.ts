import { readSymbols } from '../../src/draft/archive/symbols.ts';
import { archiveText, type ArchiveText } from '../../src/draft/archive/archiveText.ts';
import { checkDraft } from '../../src/draft/checkDraft.ts';
import { findPassages } from '../../src/draft/reuse/findPassages.ts';
import { readLists } from '../../src/import/read/lists.ts';
import { longestMatches } from '../../src/text/runs/longestMatches.ts';
import { plantPassages } from '../support/draft/plantPassages.ts';
import { inventSpeeches, unitsOf } from '../support/draft/sampleChunks.ts';
import { sampleManifest } from '../support/sampleSite.ts';
import { readTexts } from './corpus.ts';

const perChunk = 100;
const speechLength = 8000;
const draftLength = 20_000;
const megabyte = 1024 * 1024;

/** A hundred speeches of about 8,000 characters: invented ones, or cut from a corpus. */
function chunkTexts(corpus: readonly string[], number: number): string[][] {
  if (corpus.length === 0) {
    return inventSpeeches(perChunk, speechLength / 200, number + 1).map(({ texts }) => texts);
  }
  return Array.from({ length: perChunk }, (_, index) => {
    const text = corpus[(number * perChunk + index) % corpus.length] ?? '';
    return [text.slice(0, speechLength)];
  });
}

function makeChunk(corpus: readonly string[], number: number): ArchiveText {
  const speeches = chunkTexts(corpus, number).map((texts, index) => ({
    id: `sample-${String(number)}-${String(index)}`,
    texts: texts.flatMap((text) => text.split('\n')),
  }));
  const text = speeches.flatMap(({ texts }) => texts).join('\n');
  return archiveText(sampleManifest(speeches).speeches, unitsOf(text));
}

const seconds = (start: number) => ((performance.now() - start) / 1000).toFixed(2);
const table = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

/**
 * The second way, for comparison: a suffix array over the draft and each hundred speeches. Seconds for
 * the first of `chunks`.
 */
function bySuffixArray(draft: string, [first]: readonly ArchiveText[]): string {
  if (!first) return '—';
  const start = performance.now();
  longestMatches([...readSymbols(draft).symbols], [...first.units]);
  return seconds(start);
}

/** Times and memory of the check of a draft of 20,000 characters. */
export function benchDraft({ speeches, corpus }: { speeches: number; corpus?: string }): void {
  const texts = corpus === undefined ? [] : [...readTexts(corpus)];
  const made = inventSpeeches(perChunk, speechLength / 200, 1);
  const { draft: whole } = plantPassages(made, 160, 2);
  const draft = whole.slice(0, draftLength);
  const chunks: ArchiveText[] = [];
  for (let number = 0; number * perChunk < speeches; number += 1) {
    chunks.push(makeChunk(texts, number));
  }
  const characters = chunks.reduce((sum, { units }) => sum + units.length, 0);
  const lists = readLists('content');
  const ground = {
    archive: { chunks, offices: {} },
    lists,
    measures: new Map(),
    office: [],
  };
  const facts = { office: null, year: 2026, half: null };
  const passagesStart = performance.now();
  const passages = findPassages(readSymbols(draft), chunks);
  const passagesTime = seconds(passagesStart);
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    checkDraft(draft, facts, ground);
    return seconds(start);
  });
  const { rss } = process.memoryUsage();
  console.log(
    table([
      ['figure', 'value'],
      ['---', '---'],
      ['speeches, characters', `${String(chunks.length * perChunk)}, ${String(characters)}`],
      ['draft', `${String(draft.length)} characters, ${String(passages.length)} passages found`],
      ['passages: first time', `${passagesTime} s`],
      ['whole check: three times', `${times.join(', ')} s`],
      ['suffix array over draft and 100 speeches', `${bySuffixArray(draft, chunks)} s`],
      ['resident memory', `${(rss / megabyte).toFixed(0)} MB`],
    ]),
  );
}
