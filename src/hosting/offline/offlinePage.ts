import { Parser } from 'htmlparser2';
import { escapeHtml } from '../../text/escapeHtml.ts';
import { offlinePolicy } from '../contentSecurityPolicy.ts';
import { fileAddress, pathToRoot } from './fileAddress.ts';

/** Path of the script that reads the data files of a site in a folder. */
export const readerPath = 'offline/reader.js';

/** Names the one script that stands for the scripts of a page, by their paths. */
export type NameScript = (scripts: readonly string[]) => string;

type Attributes = Readonly<Record<string, string>>;

function setAttribute(tag: string, name: string, value: string): string {
  return tag.replace(RegExp(`(\\s${name}=)"[^"]*"`, 'u'), (_, start: string) => {
    return `${start}"${escapeHtml(value)}"`;
  });
}

/** What a button offers for the notebook, with the address of its source as a file needs it. */
function rewriteClip(json: string, page: string, base: string): string {
  const clip: unknown = JSON.parse(json);
  if (typeof clip !== 'object' || clip === null || !('href' in clip)) return json;
  const { href } = clip;
  return typeof href === 'string'
    ? JSON.stringify({ ...clip, href: fileAddress(href, page, base) })
    : json;
}

/** A tag with its addresses as a file needs them. */
function rewriteTag(tag: string, attributes: Attributes, page: string, base: string): string {
  if (attributes['http-equiv'] === 'Content-Security-Policy') {
    return setAttribute(tag, 'content', offlinePolicy);
  }
  const changed = ['href', 'src', 'action'].reduce((text, name) => {
    const url = attributes[name];
    return url === undefined ? text : setAttribute(text, name, fileAddress(url, page, base));
  }, tag);
  const clip = attributes['data-clip'];
  if (clip !== undefined && clip !== '') {
    return setAttribute(changed, 'data-clip', rewriteClip(clip, page, base));
  }
  return 'data-base' in attributes ? setAttribute(changed, 'data-base', pathToRoot(page)) : changed;
}

/**
 * Makes of a page one that opens by double click: browsers load no modules and fetch nothing for a
 * file, so its scripts become one plain script behind the one that reads the data files.
 * @param page path of its file: speeches/x/index.html
 * @param base path the site was built for, with a slash at both ends
 */
export function offlinePage(
  html: string,
  page: string,
  base: string,
  nameScript: NameScript,
): string {
  const pieces: string[] = [];
  const scripts: string[] = [];
  let end = 0;
  const replace = (start: number, stop: number, by: string) => {
    pieces.push(html.slice(end, start), by);
    end = stop;
  };
  const script = (path: string) => `<script src="${pathToRoot(page)}${path}"></script>`;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { startIndex, endIndex } = parser;
      if (name === 'script' && attributes['type'] === 'module') {
        scripts.push((attributes['src'] ?? '').slice(base.length));
        replace(startIndex, html.indexOf('</script>', endIndex) + '</script>'.length, '');
      } else if (name === 'link' && attributes['rel'] === 'manifest') {
        replace(startIndex, endIndex + 1, '');
      } else {
        const tag = html.slice(startIndex, endIndex + 1);
        replace(startIndex, endIndex + 1, rewriteTag(tag, attributes, page, base));
      }
    },
  });
  parser.end(html);
  // Scripts of a page may stand behind its end.
  const own = scripts.length === 0 ? [] : [readerPath, nameScript(scripts)];
  return [...pieces, html.slice(end), ...own.map(script)].join('');
}
