import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Option, type Command } from 'commander';
import { WenkuError } from '../errors/catalogue.ts';
import { compressSite } from '../files/compressSite.ts';
import { takeBuildTurn } from '../files/buildTurn.ts';
import { releases, type Release } from '../release/release.ts';
import { existingFolder } from './folder.ts';

interface Options {
  content: string;
  out: string;
  base?: string;
  address?: string;
  review?: true;
  release?: Release;
  offline?: true;
  compress?: true;
}

/** The path an offline site is built for: it is found again in what the build has made. */
const offlineBase = '/wenku-offline/';

const root = fileURLToPath(new URL('../..', import.meta.url));
const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');

/** A site that this command built before: only that may be replaced. */
function isOwnSite(folder: string): boolean {
  return existsSync(join(folder, 'search', 'manifest.json'));
}

function refuseForeign(out: string): void {
  if (existsSync(out) && readdirSync(out).length > 0 && !isOwnSite(out)) {
    throw new WenkuError('out-foreign', { file: out });
  }
}

/** The origin of an address; a WenkuError for what is none. */
function readAddress(address: string): string {
  const url = URL.parse(address);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!url || !isWeb || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new WenkuError('address-invalid', { file: address });
  }
  return url.origin;
}

/** A path below the root of a host; a WenkuError for what is none. */
function readBase(base: string): string {
  const isPath = !/[\s?#:\\]|\/\/|\.\./u.test(base);
  if (!isPath) throw new WenkuError('base-invalid', { file: base });
  return base;
}

/** Makes the built site one for a folder, and packs it for handing on. */
async function finishOffline(draft: string, target: string): Promise<void> {
  const { makeOffline } = await import('../files/offline/offlineSite.ts');
  const { zipSite } = await import('../files/offline/zipSite.ts');
  await makeOffline(draft, offlineBase);
  const archive = `${target}.zip`;
  const bytes = await zipSite(draft, basename(target), archive);
  console.log(
    `离线版：双击文件夹里的 index.html 打开；压缩包 ${archive}（${(bytes / 1e6).toFixed(1)} MB）`,
  );
}

/** What the build is told by its environment; what a shell or a test runner has set there for itself is no matter of it. */
function buildEnvironment(folder: string, options: Options): NodeJS.ProcessEnv {
  const { base, address, review, release, offline } = options;
  // Names of Vite's own: it would take its answers from here.
  const ofVite = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'];
  const own = Object.entries(process.env).filter(([name]) => !ofVite.includes(name));
  const cache = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return {
    ...Object.fromEntries(own),
    NODE_ENV: 'production',
    WENKU_CONTENT: folder,
    WENKU_CACHE: `node_modules/.wenku-cache/${cache}`,
    ...(base === undefined ? {} : { WENKU_BASE: readBase(base) }),
    ...(offline ? { WENKU_BASE: offlineBase, WENKU_OFFLINE: 'on' } : {}),
    ...(address === undefined ? {} : { WENKU_ADDRESS: readAddress(address) }),
    ...(review ? { WENKU_REVIEW: 'on' } : {}),
    ...(release === undefined ? {} : { WENKU_RELEASE: release }),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

async function run(options: Options): Promise<void> {
  const { content, out, offline } = options;
  const folder = resolve(existingFolder(content));
  const target = resolve(out);
  refuseForeign(target);
  // Built beside its place and then moved, so that a failed build leaves the old site standing.
  const draft = `${target}.building`;
  const env = buildEnvironment(folder, options);
  const endTurn = await takeBuildTurn(join(root, 'node_modules', '.wenku-build'), () => {
    console.error('另一个构建正在进行，等它做完…');
  });
  const result = spawnSync(process.execPath, [astro, 'build', '--outDir', draft], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env,
  });
  endTurn();
  if (result.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new WenkuError('build-failed', { file: folder });
  }
  if (offline) await finishOffline(draft, target);
  if (options.compress) console.log(`压缩好的文件：${String(compressSite(draft))} 个`);
  rmSync(target, { recursive: true, force: true });
  renameSync(draft, target);
  console.log(`网站已生成：${target}`);
}

/** Adds `wenku build`. */
export function registerBuild(program: Command): void {
  program
    .command('build')
    .description('把一个内容文件夹构建成网站')
    .option('--content <dir>', '内容文件夹', 'content')
    .option('--out <dir>', '输出文件夹', 'dist')
    .option('--base <path>', '网站所在的子路径，如 /wenku/')
    .option(
      '--address <url>',
      '网站的网址，如 https://wenku.example.cn：有了它才生成订阅源和站点地图',
    )
    .option('--review', '另做一页“数字存疑”，供编者核对；不要随网站公开')
    .addOption(
      new Option(
        '--release <kind>',
        '公开版只收审核公开的讲稿，内部版收全部；不写则照 src/site.config.ts',
      ).choices(releases),
    )
    .option('--compress', '另存一份压缩好的（.gz），服务器可直接发送')
    .addOption(
      new Option('--offline', '离线版：从文件夹双击打开，不要服务器；另打一个压缩包').conflicts(
        'base',
      ),
    )
    .action((options: Options) => run(options));
}
