// `npm start`: set-up, build, serve. `--port` and `--host` pass through.
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { prepare, run } from './prepare.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: 'localhost' },
  },
});

const isFree = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });

const wanted = Number(values.port);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
  console.error(`端口 ${values.port} 无效：请给 1 到 65535 之间的整数，如 --port 4321`);
  process.exit(2);
}

prepare();
const built = run('astro', ['build']);
if (built !== 0) process.exit(built);

let port = wanted;
while (port < wanted + 20 && !(await isFree(port, values.host))) port += 1;
if (port !== wanted) console.log(`端口 ${String(wanted)} 已被占用，改用 ${String(port)}。`);
console.log(`讲稿文库：http://${values.host}:${String(port)}/（按 Ctrl-C 停止）`);
process.exit(run('astro', ['preview', '--port', String(port), '--host', values.host]));
