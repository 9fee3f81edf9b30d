import type { APIRoute } from 'astro';
import { link } from '../archive/link.ts';

/** Robots may read all that is published; they are told of the site map where there is one. */
export const GET: APIRoute = ({ site }) => {
  const map = site && new URL(link(import.meta.env.BASE_URL, 'sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n${map ? `\nSitemap: ${map}\n` : ''}`);
};
