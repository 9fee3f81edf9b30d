import { resolve } from 'node:path';
import { Argument, InvalidArgumentError, type Command } from 'commander';
import { headersFile } from '../hosting/headersFile.ts';
import { nginxConfig } from '../hosting/nginx/nginxConfig.ts';

interface Options {
  root: string;
  base: string;
  listen: string;
  serverName: string;
}

/** Words of one directive: nothing in them may end it. */
function directive(words: string): string {
  if (/[;{}\n]/u.test(words)) throw new InvalidArgumentError('，里面不能有分号、花括号和换行');
  return words;
}

const withSlashes = (path: string) => `/${path}/`.replace(/\/+/gu, '/');

/** Adds `wenku host`. */
export function registerHost(program: Command): void {
  program
    .command('host')
    .description('打印服务器的配置：压缩、缓存、安全响应头')
    .addArgument(new Argument('<kind>', '哪一种').choices(['nginx', 'headers']))
    .option(
      '--root <dir>',
      '放网站的文件夹，其中 current 指向现在的网站，previous 指向上一版',
      directive,
      '/srv/wenku',
    )
    .option('--base <path>', '网站所在的子路径', directive, '/')
    .option('--listen <address>', 'nginx 的 listen', directive, '80')
    .option('--server-name <name>', 'nginx 的 server_name', directive, '_')
    .action((kind: string, { root, base, listen, serverName }: Options) => {
      const place = { root: resolve(root), base: withSlashes(base), listen, serverName };
      process.stdout.write(kind === 'nginx' ? nginxConfig(place) : headersFile(place.base));
    });
}
