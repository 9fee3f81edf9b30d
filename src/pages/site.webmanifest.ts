import type { APIRoute } from 'astro';
import { link } from '../archive/link.ts';
import { site } from '../site.config.ts';

/** What a browser needs to install the site: https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute = () => {
  const base = link(import.meta.env.BASE_URL, '');
  const manifest = {
    id: base,
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: 'zh-CN',
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: '#fafaf8',
    theme_color: '#fafaf8',
    icons: [{ src: link(base, 'icon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
