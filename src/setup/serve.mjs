// Serving a built site on this machine. Plain ESM: runs before any dependency exists.
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { run } from './prepare.mjs';

const isFree = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });

/** `--port` and `--host` of the command line; ends the process when the port is none. */
export function readAddress() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: 'localhost' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    console.error(`端口 ${values.port} 无效：请给 1 到 65535 之间的整数，如 --port 4321`);
    process.exit(2);
  }
  return { port, host: values.host };
}

/** Serves a built site at the first free port from the wanted one on, until it is stopped. */
export async function serve({ port: wanted, host }, name, args = []) {
  let port = wanted;
  while (port < wanted + 20 && !(await isFree(port, host))) port += 1;
  if (port !== wanted) console.log(`端口 ${String(wanted)} 已被占用，改用 ${String(port)}。`);
  console.log(`${name}：http://${host}:${String(port)}/（按 Ctrl-C 停止）`);
  return run('astro', ['preview', '--port', String(port), '--host', host, ...args]);
}
