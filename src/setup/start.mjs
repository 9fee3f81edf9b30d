// `npm start`: set-up, build, serve. `--port` and `--host` pass through.
import { prepare, run } from './prepare.mjs';
import { readAddress, serve } from './serve.mjs';

const address = readAddress();
prepare();
const built = run('astro', ['build']);
process.exit(built === 0 ? await serve(address, '讲稿文库') : built);
