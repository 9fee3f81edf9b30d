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

const options = {
  port: { type: 'string', default: '4321' },
  host: { type: 'string', default: 'localhost' },
  release: { type: 'string' },
};

function readOptions() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`用法不对：${error.message}`);
    console.error('可用的有 --port 端口、--host 主机、--release public 或 internal');
    process.exit(2);
  }
}

/**
 * `--port`, `--host` and `--release` of the command line, the last one undefined where it is not given;
 * ends the process when one of them is wrong.
 */
export function readAddress() {
  const values = readOptions();
  if (values.release !== undefined && !['public', 'internal'].includes(values.release)) {
    console.error(`--release ${values.release} 无效：公开版写 public，内部版写 internal`);
    process.exit(2);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    console.error(`端口 ${values.port} 无效：请给 1 到 65535 之间的整数，如 --port 4321`);
    process.exit(2);
  }
  return { port, host: values.host, release: values.release };
}

/** Serves a built site at the first free port from the wanted one on, until it is stopped. */
export async function serve({ port: wanted, host }, name, args = []) {
  let port = wanted;
  while (port < wanted + 20 && !(await isFree(port, host))) port += 1;
  if (port !== wanted) console.log(`端口 ${String(wanted)} 已被占用，改用 ${String(port)}。`);
  console.log(`${name}：http://${host}:${String(port)}/（按 Ctrl-C 停止）`);
  return run('astro', ['preview', '--port', String(port), '--host', host, ...args]);
}
