import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ArchiveCheck } from '../check/archiveCheck.ts';
import { checkSpeech } from '../check/checkSpeech.ts';
import type { WenkuError } from '../errors/catalogue.ts';
import { listSpeechFiles, speechId } from '../files/speechFiles.ts';
import { readVocabulary, vocabularyKeys } from '../files/vocabulary.ts';
import { speechSchema } from '../schema/speech.ts';
import { reloadOnChange, report } from './loading.ts';

// What a link leads to can change while its speech does not, so a speech with links is read again.
const mayHaveLinks = /\]\(|:\/\/|www\.|@/u;

async function load(content: string, context: LoaderContext): Promise<void> {
  const { store, parseData, generateDigest, config } = context;
  const root = fileURLToPath(config.root);
  const keys = vocabularyKeys(readVocabulary(content).lists);
  const lists = JSON.stringify(Object.values(keys).map((set) => [...set]));
  const archive = new ArchiveCheck();
  const problems: WenkuError[] = [];
  for (const filePath of listSpeechFiles(content)) {
    const text = readFileSync(filePath, 'utf8');
    const id = speechId(filePath);
    const digest = generateDigest(lists + text);
    const held = store.get(id);
    if (held?.digest === digest && !mayHaveLinks.test(text)) {
      archive.add(filePath, id, speechSchema.parse(held.data).paragraphs, [], 0);
      continue;
    }
    const result = checkSpeech(filePath, text, keys);
    problems.push(...result.problems);
    if (!result.checked) continue;
    const { speech, links, bodyLine } = result.checked;
    archive.add(filePath, id, speech.paragraphs, links, bodyLine);
    const data = await parseData({ id, data: { ...speech }, filePath });
    // Astro takes paths from its root only, also for an archive outside of it.
    store.set({ id, data, digest, filePath: relative(root, filePath) });
  }
  problems.push(...archive.problems());
  report(problems, context);
  for (const id of store.keys()) if (!archive.ids.has(id)) store.delete(id);
  // The store fails silently when it grows too large; an archive with holes must not be built.
  if (store.keys().length !== archive.ids.size) {
    throw new Error(
      `应有 ${String(archive.ids.size)} 篇讲稿，只载入 ${String(store.keys().length)} 篇`,
    );
  }
}

/**
 * Loads speeches with their frontmatter only, each checked first: the page renders the plain body
 * itself. Storing or bundling bodies is what makes MDX collections slow.
 */
export function speechLoader(content: string): Loader {
  return {
    name: 'wenku-speeches',
    async load(context) {
      await load(content, context);
      reloadOnChange(context.watcher, listSpeechFiles(content), () => load(content, context));
    },
  };
}
