import type { Loader } from 'astro/loaders';
import { listFiles, type ListName } from '../files/listFiles.ts';
import { readVocabulary } from '../files/vocabulary.ts';
import { restrictLists } from '../release/restrictLists.ts';
import type { LetThrough } from './letThrough.ts';
import { reloadOnChange, report } from './loading.ts';

/** Loads one controlled list of an archive, an entry a key: of a public build, those its speeches use. */
export function listLoader(content: string, name: ListName, letThrough: LetThrough): Loader {
  return {
    name: `wenku-${name}`,
    async load(context) {
      const { store, parseData, watcher } = context;
      const load = async () => {
        const { lists, problems } = readVocabulary(content);
        report(problems, context);
        const keys = await letThrough.get();
        const shown = keys === null ? lists : restrictLists(lists, keys);
        store.clear();
        for (const [id, entry] of shown[name]) {
          store.set({ id, data: await parseData({ id, data: { ...entry } }) });
        }
      };
      await load();
      reloadOnChange(watcher, listFiles(content, name), load);
    },
  };
}
