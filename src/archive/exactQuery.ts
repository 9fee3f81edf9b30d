import { printQuery } from '../search/query/printQuery.ts';
import type { Element } from '../search/query/ast.ts';

const slot = /(\{数\})/u;

/** The query that finds a text word for word; {数} in it is a figure, {年} and {日} are dates. */
export function exactQuery(text: string): string {
  const elements = text
    .replaceAll('{年}', '{数}年')
    .replaceAll('{日}', '{数}月{数}日')
    .split(slot)
    .filter((piece) => piece !== '')
    .map((piece): Element =>
      slot.test(piece) ? { kind: 'number' } : { kind: 'text', text: piece },
    );
  const first = { alternatives: [{ elements }] };
  return printQuery({
    scope: 'paragraph',
    terms: [{ first, links: [] }],
    without: [],
    filters: [],
  });
}
