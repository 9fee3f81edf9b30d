import type { SitemapItem } from '@astrojs/sitemap';
import { readChangeDates } from '../files/changeDates.ts';

const ofSpeech = /\/speeches\/(?<id>[^/]+)\/$/u;

/** Gives each speech page of the site map the day its file was last changed; other pages have none. */
export function addChangeDates(content: string): (item: SitemapItem) => SitemapItem {
  let days: Map<string, string> | null = null;
  return (item) => {
    days ??= readChangeDates(content);
    const id = ofSpeech.exec(decodeURIComponent(new URL(item.url).pathname))?.groups?.['id'];
    const lastmod = id === undefined ? undefined : days.get(id);
    return lastmod === undefined ? item : { ...item, lastmod };
  };
}
