import { WenkuError } from '../errors/catalogue.ts';
import { readPageLinks, type PageLinks } from './pageLinks.ts';

/** Where a site stands. */
interface Place {
  /** The path it stands under, as /wenku/. */
  base: string;
  /** Its own address, where it knows that: what begins with it is no other host's. */
  address: string | null;
}

// Any origin serves: a site has links of its own that begin with a path, and links to elsewhere.
const origin = 'http://site.invalid';

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * Finds every link of a built site's pages that leads to no file or to no anchor, or out of the path the
 * site stands under. Links to other hosts are not asked: a build makes no request.
 */
export class LinkCheck {
  private readonly base: string;
  private readonly own: string;
  private readonly files = new Set<string>();
  private readonly pages = new Map<string, PageLinks>();

  constructor({ base, address }: Place) {
    this.base = base.endsWith('/') ? base : `${base}/`;
    this.own = address === null ? origin : new URL(address).origin;
  }

  /** True for a file whose content must be known, not its path alone. */
  wants(path: string): boolean {
    return path.endsWith('.html');
  }

  /** Adds a file by its path, with slashes between; a page with its content. */
  add(path: string, content: Uint8Array | null): void {
    this.files.add(path);
    if (content && this.wants(path)) {
      this.pages.set(path, readPageLinks(Buffer.from(content).toString('utf8')));
    }
  }

  /** What is broken, once all files are added. */
  broken(): WenkuError[] {
    return [...this.pages].flatMap(([page, { urls, claims }]) =>
      urls.flatMap((url) => {
        const why = this.complaint(page, url, claims.has(url));
        return why === null
          ? []
          : [new WenkuError('link-broken', { file: page }, `${url}（${why}）`)];
      }),
    );
  }

  private complaint(page: string, url: string, isClaim: boolean): string | null {
    const target = URL.parse(url, `${origin}${this.base}${page.replace(/index\.html$/u, '')}`);
    if (!target) return '不是地址';
    // The host may hold more than this site: a link to its form for mistakes leads out of it.
    const isOwn = target.origin === origin || (isClaim && target.origin === this.own);
    if (!isOwn) return null;
    const path = decode(target.pathname);
    if (path === null) return '地址里的 % 写得不对';
    if (!path.startsWith(this.base)) return `在网站的路径 ${this.base} 之外`;
    const inside = path.slice(this.base.length);
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    if (!this.files.has(file)) return '网站里没有这一页或文件';
    const anchor = decode(target.hash.slice(1));
    const ids = this.pages.get(file)?.ids;
    if (anchor === '' || !ids) return null;
    return anchor !== null && ids.has(anchor) ? null : `${file} 里没有这个锚点`;
  }
}
