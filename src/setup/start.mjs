// `npm start`: set-up, build, serve. `--port` and `--host` pass through; `--release internal` builds all
// speeches, else the site is as src/site.config.ts has it.
import { environment, prepare, run } from './prepare.mjs';
import { readAddress, serve } from './serve.mjs';

const address = readAddress();
prepare();
const { release } = address;
const env = environment();
// Apart from what is published, so that nobody takes the one for the other.
const place = release === 'internal' ? ['--outDir', 'node_modules/.wenku-internal'] : [];
const built = run('astro', ['build', ...place], release ? { ...env, WENKU_RELEASE: release } : env);
process.exit(built === 0 ? await serve(address, '讲稿文库', place) : built);
