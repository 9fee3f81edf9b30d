import { escapeHtml } from '../text/escapeHtml.ts';

/** Where a page that has moved now stands. */
export interface Redirect {
  /** Words of the page for people: the title of the speech. */
  title: string;
  /** Path of the new page, as a link writes it. */
  href: string;
  /** Path of the script that carries an anchor over. */
  script: string;
  /** The policy of all pages, for what they may load. */
  policy: string;
  /** Absolute address of the new page, where the site knows its own. */
  canonical?: string;
}

/**
 * The page at a former address: it leads on at once, by script with the anchor of the old address,
 * without scripts a second later, and says where to.
 */
export function redirectPage({ title, href, script, policy, canonical }: Redirect): string {
  const to = escapeHtml(href);
  const words = escapeHtml(title);
  const one =
    canonical === undefined ? '' : `\n<link rel="canonical" href="${escapeHtml(canonical)}">`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>已移动：${words}</title>
<meta name="description" content="这一页的地址已经改变，现在的地址见页内链接。">
<meta name="robots" content="noindex">${one}
<meta http-equiv="refresh" content="1; url=${to}">
<script src="${escapeHtml(script)}" defer></script>
</head>
<body>
<header></header>
<main>
<h1>这一页的地址变了</h1>
<p>现在在：<a id="moved" href="${to}">${words}</a></p>
</main>
<footer></footer>
</body>
</html>
`;
}
