import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

/** The styles that the search page imports, itself and by its layout. */
function stylesOfPage(): string[] {
  const sources = ['src/pages/search/index.astro', 'src/layouts/Page.astro'];
  return sources.flatMap((source) =>
    [...readFileSync(source, 'utf8').matchAll(/^import '(?<path>[^']+\.css)';$/gmu)].map(
      ({ groups }) => join(dirname(source), groups?.['path'] ?? ''),
    ),
  );
}

/** Output files that are loaded with the first one: what code asks for later is not. */
function loadedAtOnce({ outputs }: Metafile): Set<string> {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    const output = outputs[file];
    if (loaded.has(file) || output === undefined) return;
    loaded.add(file);
    if (output.cssBundle !== undefined) load(output.cssBundle);
    for (const { path, kind } of output.imports) if (kind === 'import-statement') load(path);
  };
  for (const [file, { entryPoint }] of Object.entries(outputs)) {
    if (entryPoint === '<stdin>') load(file);
  }
  return loaded;
}

async function weigh(contents: readonly string[]): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: contents.join('\n'), resolveDir: '.' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    outdir: 'out',
    loader: { '.woff2': 'empty' },
  });
  const loaded = [...loadedAtOnce(metafile)].map((file) => resolve(file));
  return outputFiles
    .filter(({ path }) => loaded.includes(path))
    .reduce((sum, file) => sum + gzipSync(file.contents).length, 0);
}

/** The search page's script, its worker's and the styles that it has, minified and compressed. */
export async function pageBytes(): Promise<number> {
  const page = await weigh([
    "import './src/search/client/searchPage.ts';",
    ...stylesOfPage().map((path) => `import './${path}';`),
  ]);
  return page + (await weigh(["import './src/search/client/worker/worker.ts';"]));
}
