import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { ArchiveCheck } from '../check/archiveCheck.ts';
import { checkSpeech } from '../check/checkSpeech.ts';
import type { WenkuError } from '../errors/catalogue.ts';
import { orProblem } from '../errors/orProblem.ts';
import { writeBuildList } from '../files/buildList.ts';
import { hasDataFiles, readHeldUse, removeDataFiles, writeDataFiles } from '../files/dataFiles.ts';
import { readContent } from '../files/readContent.ts';
import { listSpeechFiles, speechId } from '../files/speechFiles.ts';
import { readVocabulary, vocabularyKeys, type Vocabulary } from '../files/vocabulary.ts';
import type { Release } from '../release/release.ts';
import { usedKeys, type UsedKeys } from '../release/usedKeys.ts';
import type { LetThrough } from './letThrough.ts';
import { mayHideWords, ReleaseGate, type GateOptions } from './releaseGate.ts';
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

/** Loads the speeches of the build; gives what they use of the lists, null for all of the lists. */
async function load(options: GateOptions, context: LoaderContext): Promise<UsedKeys | null> {
  const { content, folder, release, keepsAccepted } = options;
  const { store, parseData, generateDigest, config, logger } = context;
  const root = fileURLToPath(config.root);
  const { lists } = readVocabulary(content);
  const keys = vocabularyKeys(lists);
  const { offices, genres, areas, indicators } = lists;
  const entries = [offices, genres, areas, indicators].map((map) => [...map]);
  const surroundings = programDigest() + JSON.stringify([release, keepsAccepted, entries]);
  const archive = new ArchiveCheck();
  const problems: WenkuError[] = [];
  const gate = new ReleaseGate(options);
  const admitted = new Map<string, string>();
  for (const filePath of listSpeechFiles(content)) {
    const text = orProblem(problems, () => readContent(filePath));
    if (text === null) continue;
    const id = speechId(filePath);
    const digest = generateDigest(surroundings + text);
    const held = store.get(id);
    const isFixed = !mayHaveLinks.test(text) && !mayHideWords.test(text);
    if (held?.digest === digest && isFixed && hasDataFiles(folder, id, digest)) {
      admitted.set(filePath, id);
      const { paragraphs, formerIds } = storedSpeechSchema.parse(held.data);
      archive.add(filePath, id, paragraphs, [], 0, formerIds);
      continue;
    }
    const result = checkSpeech(filePath, text, keys);
    problems.push(...result.problems);
    if (!result.checked) continue;
    const { links, bodyLine } = result.checked;
    const shown = gate.admit(filePath, id, result.checked);
    if (!shown) continue;
    const { title, formerIds } = shown.speech;
    const paragraphs = shown.speech.paragraphs.map((paragraph) => paragraph.id);
    admitted.set(filePath, id);
    archive.add(filePath, id, paragraphs, links, bodyLine, formerIds);
    writeDataFiles(folder, { id, data: shown.speech }, shown.body, lists, digest);
    const data = await parseData({ id, data: { title, paragraphs, formerIds }, filePath });
    // Astro takes paths from its root only, also for an archive outside of it.
    store.set({ id, data, digest, filePath: relative(root, filePath) });
  }
  problems.push(...archive.problems(), ...gate.problems(admitted, keys));
  report(problems, context);
  for (const id of store.keys()) {
    if (archive.has(id)) continue;
    store.delete(id);
    removeDataFiles(folder, id);
  }
  // The store fails silently when it grows too large; an archive with holes must not be built.
  if (store.keys().length !== archive.size) {
    throw new Error(
      `应有 ${String(archive.size)} 篇讲稿，只载入 ${String(store.keys().length)} 篇`,
    );
  }
  if (gate.withheld > 0) {
    logger.info(
      `公开版：${String(gate.withheld)} 篇未公开的讲稿没有列入；要看全部，构建内部版（wenku build --release internal）`,
    );
  }
  return finish(folder, release, [...archive.ids()], lists);
}

/** Leaves for the rest of the build which speeches, and which entries of the lists, stand in it. */
function finish(
  folder: string,
  release: Release,
  speeches: string[],
  { indicators }: Vocabulary,
): UsedKeys | null {
  if (release === 'internal') {
    writeBuildList(folder, { speeches, keys: null });
    return null;
  }
  const keys = usedKeys(
    speeches.map((id) => readHeldUse(folder, id)),
    indicators,
  );
  writeBuildList(folder, { speeches, keys });
  return keys;
}

/**
 * Loads speeches with their frontmatter only, each checked first: the page renders the plain body
 * itself. Storing or bundling bodies is what makes MDX collections slow. This is the one gate of a
 * public build: what is not released goes into no store and no data file.
 */
export function speechLoader(loading: GateOptions, letThrough: LetThrough): Loader {
  return {
    name: 'wenku-speeches',
    async load(context) {
      const again = async () => letThrough.set(await load(loading, context));
      try {
        await again();
      } catch (error) {
        letThrough.fail(error);
        throw error;
      }
      reloadOnChange(context.watcher, listSpeechFiles(loading.content), again);
    },
  };
}
