import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Converter } from 'opencc-js/t2cn';
import { seededRandom } from '../support/random.ts';
import { readSentences } from './corpus.ts';
import { measure } from './measure.ts';

/** What is imported: a corpus, or generated files of the length of a speech. */
export interface ImportBench {
  files: number;
  corpus?: string;
}

const characters = 8000;
const linesIn = 20;

/** Writes each text of a corpus (.jsonl or .jsonl.gz with `text`) as a file; returns the characters. */
function writeCorpus(folder: string, corpus: string): number {
  const bytes = readFileSync(corpus);
  const lines = (corpus.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  let sum = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const entry: unknown = JSON.parse(line);
    const text = typeof entry === 'object' && entry && 'text' in entry ? String(entry.text) : '';
    writeFileSync(join(folder, `c${String(index)}.txt`), text);
    sum += text.length;
  }
  return sum;
}

/** Writes files of sentences in an order of their own; returns the characters. */
async function writeGenerated(folder: string, files: number): Promise<number> {
  const sentences = await readSentences(undefined);
  const random = seededRandom(1);
  let sum = 0;
  for (let index = 0; index < files; index += 1) {
    let text = `样例讲话${String(index)}\n同志们：\n`;
    for (let count = 1; text.length < characters; count += 1) {
      text += sentences[Math.floor(random() * sentences.length)] ?? '';
      if (count % linesIn === 0) text += '\n';
    }
    writeFileSync(join(folder, `g${String(index)}.txt`), text);
    sum += text.length;
  }
  return sum;
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** The same text through the converter alone, and through no more than a copy. */
function printPeers(folder: string, sum: number): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const convert = Converter({ from: 't', to: 'cn' });
  convert('樣例');
  const converter = seconds(() => {
    for (const file of files) convert(readFileSync(file, 'utf8'));
  });
  const target = join(folder, 'copy');
  mkdirSync(target);
  const copy = seconds(() => {
    for (const [index, file] of files.entries()) copyFileSync(file, join(target, String(index)));
  });
  const rate = (time: number) => `${Math.round(sum / time).toLocaleString('en')} characters/s`;
  console.log(`opencc-js alone\t${converter.toFixed(2)} s\t${rate(converter)}`);
  console.log(`plain copy\t${copy.toFixed(2)} s\t${rate(copy)}`);
}

async function importOnce(name: string, from: string, into: string, sum: number): Promise<void> {
  const command = ['src/cli/wenku.mjs', 'import', from, '--into', into];
  const { seconds: wall, cpu, megabytes } = await measure(process.execPath, command, {});
  const rate = Math.round(sum / wall).toLocaleString('en');
  const cpuRate = Math.round(sum / cpu).toLocaleString('en');
  console.log(
    [
      name,
      `${wall.toFixed(1)} s (${cpu.toFixed(1)} s of processor)`,
      `${rate} characters/s (${cpuRate} a processor second)`,
      `${megabytes.toFixed(0)} MB`,
    ].join('\t'),
  );
}

/** Imports text files into an empty archive and again, with speed and memory, start of Node included. */
export async function benchImport({ files, corpus }: ImportBench): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-bench-'));
  const into = join(folder, 'content');
  const from = join(folder, 'from');
  mkdirSync(from);
  try {
    const sum =
      corpus === undefined ? await writeGenerated(from, files) : writeCorpus(from, corpus);
    const count = readdirSync(from).length;
    console.log(`${String(count)} files\t${sum.toLocaleString('en')} characters`);
    await importOnce('import', from, into, sum);
    await importOnce('again', from, into, sum);
    printPeers(from, sum);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
