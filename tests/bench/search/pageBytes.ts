import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The styles that the search page imports, itself and by its layout. */
function stylesOfPage(): string[] {
  const sources = ['src/pages/search/index.astro', 'src/layouts/Page.astro'];
  return sources.flatMap((source) =>
    [...readFileSync(source, 'utf8').matchAll(/^import '(?<path>[^']+\.css)';$/gmu)].map(
      ({ groups }) => join(dirname(source), groups?.['path'] ?? ''),
    ),
  );
}

async function weigh(contents: readonly string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: contents.join('\n'), resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    outdir: 'out',
    loader: { '.woff2': 'empty' },
  });
  return outputFiles.reduce((sum, file) => sum + gzipSync(file.contents).length, 0);
}

/** The search page's script, its worker's and the styles that it has, minified and compressed. */
export async function pageBytes(): Promise<number> {
  const page = await weigh([
    "import './src/search/client/searchPage.ts';",
    ...stylesOfPage().map((path) => `import './${path}';`),
  ]);
  return page + (await weigh(["import './src/search/client/worker/worker.ts';"]));
}
