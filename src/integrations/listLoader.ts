import type { Loader } from 'astro/loaders';
import { listFiles, type ListName } from '../files/listFiles.ts';
import { readVocabulary } from '../files/vocabulary.ts';
import { reloadOnChange, report } from './loading.ts';

/** Loads one controlled list of an archive, an entry a key. */
export function listLoader(content: string, name: ListName): Loader {
  return {
    name: `wenku-${name}`,
    async load(context) {
      const { store, parseData, watcher } = context;
      const load = async () => {
        const { lists, problems } = readVocabulary(content);
        report(problems, context);
        store.clear();
        for (const [id, entry] of lists[name]) {
          store.set({ id, data: await parseData({ id, data: { ...entry } }) });
        }
      };
      await load();
      reloadOnChange(watcher, listFiles(content, name), load);
    },
  };
}
