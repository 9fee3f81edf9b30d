import { readFileSync, rmSync, writeFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { makeFold } from '../fold.ts';
import type { Manifest } from '../manifest.ts';
import { indexTokens, separator } from '../tokens.ts';
import { cutWords, wordsPath } from '../words.ts';
import { openPagefind } from './nodePagefind.ts';

// No language of this name is known to Pagefind, so it neither stems nor segments the tokens.
const language = 'zz';

/** What Pagefind writes for interfaces of its own, which this site does not use. */
const unused = /^pagefind-(?:worker|ui|modular-ui|component-ui|highlight)\b/u;

async function indexSpeeches(manifest: Manifest, read: (path: string) => string, out: string) {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  if (!index) throw new Error(`检索索引无法建立：${errors.join('；')}`);
  const fold = makeFold(manifest.fold);
  for (const { id, paragraphs } of manifest.speeches) {
    const { texts } = cutWords(read(wordsPath(id)), paragraphs);
    const content = indexTokens(fold(texts.join(separator)));
    const added = await index.addCustomRecord({ url: `/${id}`, content, language });
    if (added.errors.length > 0) throw new Error(`${id} 无法编入索引：${added.errors.join('；')}`);
  }
  const written = await index.writeFiles({ outputPath: out });
  if (written.errors.length > 0) throw new Error(`检索索引无法写出：${written.errors.join('；')}`);
}

/** Which of Pagefind's records is which speech of the manifest. */
async function readRecords(manifest: Manifest, out: string): Promise<Record<string, number>> {
  const order = new Map(manifest.speeches.map(({ id }, index) => [`/${id}`, index]));
  const client = await openPagefind(out);
  const { results } = await client.search(null);
  const pairs = await Promise.all(
    results.map(async ({ id, data }) => {
      const { raw_url: url } = await data();
      const index = order.get(url);
      if (index === undefined) throw new Error(`索引里有一篇不在目录中：${url}`);
      return [id, index] as const;
    }),
  );
  return Object.fromEntries(pairs);
}

/**
 * Builds the search index of a site that holds `search/manifest.json` and the texts of the speeches: writes
 * `pagefind/` and in it `records.json`. Pagefind's fragments are dropped: the texts serve instead.
 */
export async function buildIndex(site: string): Promise<void> {
  const read = (path: string): string => readFileSync(join(site, path), 'utf8');
  const manifest = JSON.parse(read('search/manifest.json')) as Manifest;
  const out = join(site, 'pagefind');
  rmSync(out, { recursive: true, force: true });
  try {
    await indexSpeeches(manifest, read, out);
    writeFileSync(join(out, 'records.json'), JSON.stringify(await readRecords(manifest, out)));
  } finally {
    await pagefind.close();
  }
  rmSync(join(out, 'fragment'), { recursive: true, force: true });
  for (const name of readdirSync(out)) if (unused.test(name)) rmSync(join(out, name));
}
