import type { APIRoute } from 'astro';
import { link } from '../archive/link.ts';
import { release } from '../site.config.ts';

/**
 * Robots may read all that is published, and nothing of an internal build; they are told of the site
 * map where there is one.
 */
export const GET: APIRoute = ({ site }) => {
  if (release === 'internal') return new Response('User-agent: *\nDisallow: /\n');
  const map = site && new URL(link(import.meta.env.BASE_URL, 'sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n${map ? `\nSitemap: ${map}\n` : ''}`);
};
