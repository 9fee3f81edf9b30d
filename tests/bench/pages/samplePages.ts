import { listSiteFiles } from '../../../src/files/listSiteFiles.ts';

/** Paths of the kinds of pages that readers come to: first page, a speech, an indicator, a search. */
export function samplePages(site: string): string[] {
  const pages = listSiteFiles(site).filter((path) => path.endsWith('/index.html'));
  const of = (pattern: RegExp) => {
    const found = pages.find((path) => pattern.test(path));
    if (found === undefined) throw new Error(`no page like ${String(pattern)} in ${site}`);
    return found.replace(/index\.html$/u, '');
  };
  return [
    '',
    of(/^speeches\/[^/]*[a-z][^/]*\/index\.html$/u),
    of(/^metrics\/[^/]+-[^/]+\/index\.html$/u),
    `search/?q=${encodeURIComponent('工作')}`,
  ];
}
