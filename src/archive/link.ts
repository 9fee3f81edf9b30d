/** The address of a page under a base path: link('/', 'speeches/x') → /speeches/x/. */
export function link(base: string, path: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  const clean = path.replace(/^\/+|\/+$/gu, '');
  if (clean === '') return root;
  return /\.[a-z0-9]+$/u.test(clean) ? `${root}${clean}` : `${root}${clean}/`;
}
