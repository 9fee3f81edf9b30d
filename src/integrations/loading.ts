import { resolve } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import type { WenkuError } from '../errors/catalogue.ts';

/**
 * Reports what is wrong with the content: a build stops with every problem told; `astro dev`, which
 * has a watcher, tells them and goes on with the rest.
 */
export function report(
  problems: readonly WenkuError[],
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ message }) => message);
  if (!watcher) {
    throw new Error(`内容有 ${String(problems.length)} 处错误，没有构建：\n${lines.join('\n')}`);
  }
  for (const line of lines) logger.error(line);
}

/** In `astro dev`, loads again when one of the files changes. */
export function reloadOnChange(
  watcher: LoaderContext['watcher'],
  files: readonly string[],
  load: () => Promise<void>,
): void {
  if (!watcher) return;
  const watched = new Set(files.map((file) => resolve(file)));
  watcher.add([...watched]);
  watcher.on('change', (file) => {
    if (watched.has(resolve(file))) void load();
  });
}
