import { readFileSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { splitFrontmatter } from '../text/frontmatter.ts';
import { listSpeechFiles, speechId } from './speechFiles.ts';

/**
 * Loads speeches with their frontmatter only: the page renders the plain body itself. Storing or
 * bundling bodies is what makes MDX collections slow.
 */
export function speechLoader(content: string): Loader {
  return {
    name: 'wenku-speeches',
    async load({ store, parseData, generateDigest, watcher }) {
      const files = listSpeechFiles(content);
      const seen = new Set<string>();
      for (const filePath of files) {
        const text = readFileSync(filePath, 'utf8');
        const id = speechId(filePath);
        if (seen.has(id)) throw new Error(`${filePath}：编号 ${id} 已被另一篇讲稿使用，请改文件名`);
        seen.add(id);
        const digest = generateDigest(text);
        if (store.get(id)?.digest === digest) continue;
        const data: unknown = parse(splitFrontmatter(text)?.yaml ?? '');
        if (typeof data !== 'object' || data === null) {
          throw new Error(`${filePath}:1：缺少以 --- 围起的文件头，请补上`);
        }
        store.set({
          id,
          data: await parseData({ id, data: { ...data }, filePath }),
          digest,
          filePath,
        });
      }
      for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
      // The store fails silently when it grows too large; an archive with holes must not be built.
      if (store.keys().length !== files.length) {
        throw new Error(
          `应有 ${String(files.length)} 篇讲稿，只载入 ${String(store.keys().length)} 篇`,
        );
      }
      watcher?.add(files);
    },
  };
}
