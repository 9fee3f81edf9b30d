// Endings of the files the site offers; a slug with a dot in it is still a page.
const fileEnding = /\.(?:json|csv|xlsx|txt|md|xml|svg|png|js|mdx|rng|webmanifest)$/u;

/** The address of a page or file under a base path: link('/', 'speeches/x') → /speeches/x/. */
export function link(base: string, path: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  const clean = path.replace(/^\/+|\/+$/gu, '');
  if (clean === '') return root;
  return fileEnding.test(clean) ? `${root}${clean}` : `${root}${clean}/`;
}
