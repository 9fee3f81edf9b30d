import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** True where this machine has an nginx. */
export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

/** Starts an nginx of its own on a server block, with all that it writes in a folder. */
export async function startNginx(
  folder: string,
  server: string,
  address: string,
): Promise<ChildProcess> {
  mkdirSync(join(folder, 'temp'), { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${join(folder, 'temp')};`)
    .join(' ');
  const config = join(folder, 'nginx.conf');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    config,
    `${user} daemon off; worker_processes 1; pid ${join(folder, 'nginx.pid')}; error_log ${join(folder, 'error.log')};
events {} http { access_log off; ${temporary}\n${server}\n}`,
  );
  const nginx = spawn('nginx', ['-p', folder, '-c', config], { stdio: 'inherit' });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return nginx;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  nginx.kill();
  throw new Error(`nginx does not answer at ${address}`);
}
