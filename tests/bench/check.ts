import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readArchive } from '../../src/files/readArchive.ts';
import { demoContent } from '../support/planted.ts';
import { measure } from './measure.ts';

const stems = /sample-(?:city|county)/gu;
const runs = 3;

/** The sample archive once more, under the names of other offices. */
function copyArchive(folder: string, copy: number): void {
  for (const name of readdirSync(demoContent, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:mdx|yaml|json|txt)$/u.test(name)) continue;
    const named = (words: string) => words.replace(stems, (stem) => `${stem}-${String(copy)}`);
    const file = join(folder, named(name));
    mkdirSync(dirname(file), { recursive: true });
    const text = readFileSync(join(demoContent, name), 'utf8');
    // The digest of a source is of its bytes.
    writeFileSync(file, /\.(?:mdx|yaml)$/u.test(name) ? named(text) : text);
  }
}

/** `wenku check` of an archive of at least so many figures, sources and ledgers included. */
export async function benchCheck(metrics: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-check-'));
  const own = readArchive(demoContent).speeches.reduce(
    (sum, { speech }) => sum + speech.metrics.length,
    0,
  );
  const copies = Math.ceil(metrics / own);
  for (let copy = 1; copy <= copies; copy += 1) copyArchive(folder, copy);
  try {
    for (let run = 0; run < runs; run += 1) {
      const { seconds, cpu, megabytes } = await measure(
        process.execPath,
        ['src/cli/wenku.mjs', 'check', '--content', folder],
        {},
      );
      console.log(
        `${String(copies * own)} figures\t${seconds.toFixed(1)} s\tprocessor ${cpu.toFixed(1)} s\t${megabytes.toFixed(0)} MB`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
