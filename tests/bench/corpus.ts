import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { importFile } from '../../src/import/file.ts';
import { readLists } from '../../src/import/read/lists.ts';
import { splitSentences } from '../../src/text/sentences.ts';

const most = 20_000;

/** Sentences of the two real speeches. */
async function ownSentences(): Promise<string[]> {
  const file = 'content/sources/office-half-year-speeches.raw.txt';
  const { speeches } = await importFile(file, readLists('content'));
  return speeches.flatMap(({ blocks }) =>
    blocks.filter(({ level }) => level === 0).flatMap(({ text }) => splitSentences(text)),
  );
}

/** The texts of a corpus: a .jsonl or .jsonl.gz file of records with `text`. */
export function* readTexts(corpus: string): Generator<string> {
  const bytes = readFileSync(corpus);
  const lines = (corpus.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  for (const line of lines.split('\n')) {
    if (line.trim() === '') continue;
    const entry: unknown = JSON.parse(line);
    if (typeof entry === 'object' && entry && 'text' in entry) yield String(entry.text);
  }
}

/** Sentences to fill speeches with: of a corpus (.jsonl or .jsonl.gz with `text`), else the two speeches'. */
export async function readSentences(corpus: string | undefined): Promise<string[]> {
  if (corpus === undefined) return ownSentences();
  const found: string[] = [];
  for (const text of readTexts(corpus)) {
    if (found.length > most) break;
    found.push(...splitSentences(text.replace(/\s+/gu, '')).filter((one) => one.length > 8));
  }
  return found;
}
