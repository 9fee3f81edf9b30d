import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { WenkuError } from '../errors/catalogue.ts';

/** The files of indicators in a content folder, in a fixed order. */
export function listIndicatorFiles(content: string): string[] {
  const folder = join(content, 'indicators');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Loads indicators, one entry a key of the maps in `indicators/<area>.yaml`. */
export function indicatorLoader(content: string): Loader {
  return {
    name: 'wenku-indicators',
    async load({ store, parseData, watcher }) {
      store.clear();
      const files = listIndicatorFiles(content);
      for (const filePath of files) {
        const map: unknown = parse(readFileSync(filePath, 'utf8'));
        if (typeof map !== 'object' || map === null) {
          throw new WenkuError('list-invalid', { file: filePath }, '应是“键: 指标”的映射');
        }
        for (const [id, data] of Object.entries(map)) {
          store.set({ id, data: await parseData({ id, data, filePath }), filePath });
        }
      }
      watcher?.add(files);
    },
  };
}
