import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const styles = ['tokens', 'base', 'layout', 'search', 'searchPage'];

/** The search page's script and the styles that it has, minified and compressed. */
export async function pageBytes(): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        "import './src/search/client/searchPage.ts';",
        ...styles.map((name) => `import './src/styles/${name}.css';`),
      ].join('\n'),
      resolveDir: '.',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    outdir: 'out',
    loader: { '.woff2': 'empty' },
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}
