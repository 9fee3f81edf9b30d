import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';

const settings = {
  bundle: true,
  format: 'iife',
  minify: true,
  target: 'es2021',
  legalComments: 'none',
  // What names a worker's file; the reader takes no more of it than the file's path.
  define: { 'import.meta.url': 'location.href' },
  logLevel: 'silent',
} as const;

/** Path of the one script that stands for several of a page. */
export function bundlePath(scripts: readonly string[]): string {
  const digest = createHash('sha256').update(scripts.join('\n')).digest('hex').slice(0, 8);
  return `offline/page-${digest}.js`;
}

/** Writes one plain script that does what the scripts of a page do, in their order. */
export async function bundleScripts(site: string, scripts: readonly string[]): Promise<void> {
  const contents = scripts.map((path) => `import ${JSON.stringify(`./${path}`)};`).join('\n');
  await build({
    ...settings,
    stdin: { contents, resolveDir: site },
    outfile: join(site, bundlePath(scripts)),
  });
}

/** Writes one plain script of a source file and what it imports. */
export async function bundleScript(source: string, outfile: string): Promise<void> {
  await build({ ...settings, entryPoints: [source], outfile });
}

/** Makes of a worker's script a plain one that gives its code to the reader. */
export async function bundleWorker(site: string, path: string): Promise<void> {
  await build({
    ...settings,
    entryPoints: [join(site, path)],
    outfile: join(site, path),
    allowOverwrite: true,
    banner: {
      js: `wenkuWorker(${JSON.stringify(path)},function(self,postMessage,addEventListener){`,
    },
    footer: { js: '});' },
  });
}
