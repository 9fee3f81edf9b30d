// `npm run demo`: set-up, then the sample archive built and served, away from the site itself.
import { prepare, run } from './prepare.mjs';
import { readAddress, serve } from './serve.mjs';

const content = 'tests/fixtures/demo';
const site = 'node_modules/.wenku-demo';

const address = readAddress();
prepare();
// Its planted contradictions are there to be looked at.
const command = ['src/cli/wenku.mjs', 'build', '--content', content, '--out', site, '--review'];
const built = run('node', command);
process.exit(built === 0 ? await serve(address, '样例文库', ['--outDir', site]) : built);
