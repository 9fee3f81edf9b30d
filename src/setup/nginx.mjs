// The nginx for the tests of its configuration: one that the machine has, else Debian's.
import { spawnSync } from 'node:child_process';
import { run } from './prepare.mjs';

const answers = (command, argument) =>
  spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;

/** Installs nginx where there is none and the machine lets it be installed; else says what goes untested. */
export function prepareNginx() {
  if (answers('nginx', '-v')) return;
  if (process.getuid?.() === 0 && answers('apt-get', '--version')) {
    console.log('没有找到 nginx，正在安装（只在第一次需要）…');
    // RUNLEVEL=1: Debian starts no service with the package.
    const env = { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' };
    const packages = ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'];
    run('apt-get', ['update', '-qq'], env);
    if (run('apt-get', packages, env) === 0 && answers('nginx', '-v')) return;
  }
  console.log(
    '没有 nginx：核对 nginx 配置的测试会跳过。要跑它们，先装 nginx，如 apt-get install nginx-light。',
  );
}
