import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './measure.ts';
import { readSentences } from './corpus.ts';
import { writeSampleArchive } from './sampleArchive.ts';

/** Builds a site of many speeches without the index: cold, unchanged, with one speech changed. */
export async function benchBuild(speeches: number, corpus: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-bench-'));
  const content = join(folder, 'content');
  const cache = 'node_modules/.wenku-cache/bench';
  await writeSampleArchive(content, speeches, await readSentences(corpus));
  rmSync(cache, { recursive: true, force: true });
  const build = async (name: string) => {
    const { seconds, megabytes } = await measure(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', join(folder, 'site')],
      { WENKU_CONTENT: content, WENKU_CACHE: cache, WENKU_INDEX: 'off', WENKU_RELEASE: 'internal' },
    );
    console.log(`${name}\t${seconds.toFixed(1)} s\t${megabytes.toFixed(0)} MB`);
  };
  try {
    await build('cold');
    await build('unchanged');
    appendFileSync(join(content, 'speeches/office-0/sample-0.mdx'), '\n');
    await build('one changed');
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(cache, { recursive: true, force: true });
  }
}
