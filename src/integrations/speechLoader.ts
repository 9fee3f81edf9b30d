import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { ArchiveCheck } from '../check/archiveCheck.ts';
import { checkSpeech } from '../check/checkSpeech.ts';
import type { WenkuError } from '../errors/catalogue.ts';
import { hasDataFiles, writeDataFiles } from '../files/dataFiles.ts';
import { listSpeechFiles, speechId } from '../files/speechFiles.ts';
import { readVocabulary, vocabularyKeys } from '../files/vocabulary.ts';
import { programDigest } from './programDigest.ts';
import { reloadOnChange, report } from './loading.ts';

/**
 * What the store keeps of a speech. The whole frontmatter, some thousand values, would make the store
 * most of the time and memory of a build, for Astro bundles it as a module; it stands in a data file.
 */
export const storedSpeechSchema = z.strictObject({
  title: z.string(),
  paragraphs: z.array(z.string()),
  formerIds: z.array(z.string()).optional(),
});

// What a link leads to can change while its speech does not, so a speech with links is read again.
const mayHaveLinks = /\]\(|:\/\/|www\.|@/u;

async function load(content: string, folder: string, context: LoaderContext): Promise<void> {
  const { store, parseData, generateDigest, config } = context;
  const root = fileURLToPath(config.root);
  const { lists } = readVocabulary(content);
  const keys = vocabularyKeys(lists);
  const surroundings =
    programDigest() + JSON.stringify(Object.values(lists).map((map) => [...map]));
  const archive = new ArchiveCheck();
  const problems: WenkuError[] = [];
  for (const filePath of listSpeechFiles(content)) {
    const text = readFileSync(filePath, 'utf8');
    const id = speechId(filePath);
    const digest = generateDigest(surroundings + text);
    const held = store.get(id);
    if (held?.digest === digest && !mayHaveLinks.test(text) && hasDataFiles(folder, id, digest)) {
      const { paragraphs, formerIds } = storedSpeechSchema.parse(held.data);
      archive.add(filePath, id, paragraphs, [], 0, formerIds);
      continue;
    }
    const result = checkSpeech(filePath, text, keys);
    problems.push(...result.problems);
    if (!result.checked) continue;
    const { speech, body, links, bodyLine } = result.checked;
    const paragraphs = speech.paragraphs.map((paragraph) => paragraph.id);
    const { title, formerIds } = speech;
    archive.add(filePath, id, paragraphs, links, bodyLine, formerIds);
    writeDataFiles(folder, { id, data: speech }, body, lists, digest);
    const data = await parseData({ id, data: { title, paragraphs, formerIds }, filePath });
    // Astro takes paths from its root only, also for an archive outside of it.
    store.set({ id, data, digest, filePath: relative(root, filePath) });
  }
  problems.push(...archive.problems());
  report(problems, context);
  for (const id of store.keys()) if (!archive.has(id)) store.delete(id);
  // The store fails silently when it grows too large; an archive with holes must not be built.
  if (store.keys().length !== archive.size) {
    throw new Error(
      `应有 ${String(archive.size)} 篇讲稿，只载入 ${String(store.keys().length)} 篇`,
    );
  }
}

/**
 * Loads speeches with their frontmatter only, each checked first: the page renders the plain body
 * itself. Storing or bundling bodies is what makes MDX collections slow.
 */
export function speechLoader(content: string, folder: string): Loader {
  return {
    name: 'wenku-speeches',
    async load(context) {
      await load(content, folder, context);
      reloadOnChange(context.watcher, listSpeechFiles(content), () =>
        load(content, folder, context),
      );
    },
  };
}
