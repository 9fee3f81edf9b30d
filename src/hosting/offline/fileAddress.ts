const origin = 'http://site.invalid';

/**
 * An address within a site as one that leads there from a file in a folder: relative, and with the
 * file of a page named. Addresses to elsewhere, and those that are only an anchor or a query, stay.
 * @param url as the page has it
 * @param page path of the page's file: speeches/x/index.html
 * @param base path the site was built for, with a slash at both ends
 */
export function fileAddress(url: string, page: string, base: string): string {
  if (url === '' || /^[#?]/u.test(url)) return url;
  const target = URL.parse(url, `${origin}${base}${page}`);
  if (!target || target.origin !== origin || !target.pathname.startsWith(base)) return url;
  const inside = target.pathname.slice(base.length);
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return `${pathToRoot(page)}${file}${target.search}${target.hash}`;
}

/** The way from a page up to the folder of the site: '../../', or './' for the first page. */
export function pathToRoot(page: string): string {
  return '../'.repeat(page.split('/').length - 1) || './';
}
