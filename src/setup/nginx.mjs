// The nginx for the tests of its configuration: one that the machine has, else Debian's.
import { answers, installPackages } from './packages.mjs';

/** Installs nginx where there is none and the machine lets it be installed; else says what goes untested. */
export function prepareNginx() {
  if (answers('nginx', '-v')) return;
  console.log('没有找到 nginx，正在安装（只在第一次需要）…');
  if (installPackages(['nginx-light']) && answers('nginx', '-v')) return;
  console.log(
    '没有 nginx：核对 nginx 配置的测试会跳过。要跑它们，先装 nginx，如 apt-get install nginx-light。',
  );
}
