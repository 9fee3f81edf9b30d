import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';

/** One HTML page of a built site. */
export interface SitePage {
  /** Path in the site, without a slash at the front: speeches/x/index.html. */
  path: string;
  html: string;
  tree: Root;
}

/** Every page of a built site. */
export function readPages(site: string): SitePage[] {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(site, path), 'utf8');
      return { path, html, tree: fromHtml(html) };
    });
  // What is asked of every page would be true of none.
  if (pages.length === 0) throw new Error(`${site} has no pages`);
  return pages;
}

export function find(page: SitePage, selector: string): Element[] {
  return selectAll(selector, page.tree);
}

/** A property of an element as text; '' without one. */
export function property(element: Element | undefined, name: string): string {
  const value = element?.properties[name];
  return value === undefined || value === null ? '' : String(value);
}

export function words(element: Element | undefined): string {
  return element ? toText(element, { whitespace: 'pre' }) : '';
}
