import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WenkuError } from '../errors/catalogue.ts';
import { listSiteFiles } from './listSiteFiles.ts';
import { readPageLinks, type PageLinks } from './pageLinks.ts';

interface Site {
  /** Paths of all files, with slashes between. */
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, PageLinks>;
  /** The path it stands under, with a slash at both ends. */
  base: string;
}

// Any origin serves: a site has links of its own that begin with a path, and links to elsewhere.
const origin = 'http://site.invalid';

function readSite(folder: string, base: string): Site {
  const files = listSiteFiles(folder);
  const pages = files
    .filter((path) => path.endsWith('.html'))
    .map((path) => [path, readPageLinks(readFileSync(join(folder, path), 'utf8'))] as const);
  const root = base.endsWith('/') ? base : `${base}/`;
  return { files: new Set(files), pages: new Map(pages), base: root };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function complaint({ files, pages, base }: Site, page: string, url: string): string | null {
  const target = URL.parse(url, `${origin}${base}${page.replace(/index\.html$/u, '')}`);
  if (!target) return '不是地址';
  if (target.origin !== origin) return null;
  const path = decode(target.pathname);
  if (path === null) return '地址里的 % 写得不对';
  if (!path.startsWith(base)) return `在网站的路径 ${base} 之外`;
  const inside = path.slice(base.length);
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  if (!files.has(file)) return '网站里没有这一页或文件';
  const anchor = decode(target.hash.slice(1));
  const ids = pages.get(file)?.ids;
  if (anchor === '' || !ids) return null;
  return anchor !== null && ids.has(anchor) ? null : `${file} 里没有这个锚点`;
}

/**
 * Every link of a built site's pages that leads to no file or to no anchor, or out of the path the
 * site stands under. Links to other hosts are not asked: a build makes no request.
 * @param base path that the site stands under, as /wenku/
 */
export function findBrokenLinks(folder: string, base: string): WenkuError[] {
  const site = readSite(folder, base);
  return [...site.pages].flatMap(([page, { urls }]) =>
    urls.flatMap((url) => {
      const why = complaint(site, page, url);
      return why === null
        ? []
        : [new WenkuError('link-broken', { file: page }, `${url}（${why}）`)];
    }),
  );
}
