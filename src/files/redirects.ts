import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../archive/entry.ts';
import { link } from '../archive/link.ts';
import { pagePolicy } from '../hosting/contentSecurityPolicy.ts';
import { redirectPage } from '../export/redirectPage.ts';

/** Where a site stands: the path it is under, and its whole address where it knows that. */
export interface SitePlace {
  base: string;
  address: string | null;
}

/** Writes at each former address of a speech a page that leads to the speech. */
export function publishRedirects(
  site: string,
  entries: readonly Entry[],
  { base, address }: SitePlace,
): void {
  for (const { id, data } of entries) {
    const href = link(base, `speeches/${id}`);
    for (const former of data.formerIds ?? []) {
      const folder = join(site, 'speeches', former);
      mkdirSync(folder, { recursive: true });
      const page = redirectPage({
        title: data.title,
        href,
        policy: pagePolicy,
        script: link(base, 'redirect.js'),
        ...(address === null ? {} : { canonical: new URL(href, address).href }),
      });
      writeFileSync(join(folder, 'index.html'), page);
    }
  }
}
