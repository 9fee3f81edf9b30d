import { Parser } from 'htmlparser2';

/** What of a page other pages and files hang on. */
export interface PageLinks {
  /** Ids of its elements: what an anchor may name. */
  ids: ReadonlySet<string>;
  /** Addresses as they are written, each once. */
  urls: readonly string[];
  /** Those that the page gives as of its own site: canonical, other forms of it, its card. */
  claims: ReadonlySet<string>;
}

// Where HTML holds addresses: https://html.spec.whatwg.org/multipage/indices.html#attributes-3
const addresses: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

// What those who show a link as a card ask for.
const ofCards: readonly (string | undefined)[] = ['og:url', 'og:image'];

/** Reads the ids and addresses of a page; a redirecting `<meta>` is an address too, and a card's picture. */
export function readPageLinks(html: string): PageLinks {
  const ids = new Set<string>();
  const urls = new Set<string>();
  const claims = new Set<string>();
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id } = attributes;
      if (id !== undefined) ids.add(id);
      for (const attribute of addresses[name] ?? []) {
        const url = attributes[attribute];
        if (url !== undefined) urls.add(url);
        if (url !== undefined && name === 'link') claims.add(url);
      }
      if (name === 'meta' && ofCards.includes(attributes['property'])) {
        claims.add(attributes['content'] ?? '');
      }
      if (name === 'meta' && attributes['http-equiv'] === 'refresh') {
        const url = /;\s*url=(?<url>.+)$/iu.exec(attributes['content'] ?? '')?.groups?.['url'];
        if (url !== undefined) urls.add(url);
      }
    },
  });
  parser.end(html);
  return { ids, urls: [...new Set([...urls, ...claims])], claims };
}
