// Runs on the machine's own Node (20 or later) before any dependency exists: plain ESM, no imports
// from outside Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const modules = join(root, 'node_modules');
const stampFile = join(modules, '.wenku-lock');

/** Environment in which `node` is the project's own and local commands are found first. */
export function environment() {
  const path = [join(modules, 'node', 'bin'), join(modules, '.bin'), process.env.PATH ?? ''];
  return { ...process.env, PATH: path.join(delimiter), ASTRO_TELEMETRY_DISABLED: '1' };
}

/** Runs a command in the root, its output shown. Returns its exit code. */
export function run(command, args, env = environment()) {
  const result = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
  if (result.error) console.error(`无法运行 ${command}：${result.error.message}`);
  return result.status ?? 1;
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

function isInstalled() {
  return (
    existsSync(join(modules, 'node', 'bin', 'node')) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === lockHash()
  );
}

/**
 * Installs the locked dependencies once; later calls add nothing. `npm install` rather than
 * `npm ci`: npm 11's `ci` refuses a lock file made where a registry lacks other platforms' optional
 * binaries, while `install` keeps the same locked versions.
 */
export function prepare() {
  if (isInstalled()) return;
  console.log('正在安装依赖（只在第一次或依赖变动后需要）…');
  const lock = join(root, 'package-lock.json');
  const before = readFileSync(lock);
  const code = run('npm', ['install', '--no-audit', '--no-fund'], process.env);
  // npm rewrites parts of the lock that depend on the machine; the committed file stays as it was.
  if (!before.equals(readFileSync(lock))) writeFileSync(lock, before);
  if (code !== 0 || !existsSync(join(modules, 'node', 'bin', 'node'))) {
    console.error('依赖没有装好：请看上面 npm 的输出；检查网络或 npm 源后再运行一次。');
    process.exit(1);
  }
  writeFileSync(stampFile, lockHash());
}
