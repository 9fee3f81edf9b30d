import { responseHeaders } from './responseHeaders.ts';

const yearlong = 'public, max-age=31536000, immutable';

/**
 * A `_headers` file as hosts like Cloudflare Pages and Netlify read it from the top of a site.
 * @param base path the site stands under, with a slash at both ends
 */
export function headersFile(base: string): string {
  const all = Object.entries(responseHeaders).map(([name, value]) => `  ${name}: ${value}`);
  const kept = ['_astro/*', 'search/archive/*'].map(
    (path) => `${base}${path}\n  Cache-Control: ${yearlong}`,
  );
  return `${[[`${base}*`, ...all].join('\n'), ...kept].join('\n\n')}\n`;
}
