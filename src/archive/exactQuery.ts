import { printQuery } from '../search/query/printQuery.ts';
import type { Element } from '../search/query/ast.ts';

const slot = /(\{[数词]\})/u;
// A run of any words finds nothing by itself at an end.
const openEnd = /^(?:\{词\})+|(?:\{词\})+$/gu;

function elementOf(piece: string): Element {
  if (!slot.test(piece)) return { kind: 'text', text: piece };
  return { kind: piece === '{数}' ? 'number' : 'run' };
}

/**
 * The query that finds a text word for word; {数} in it is a figure, {词} a few words, {年} and {日} are
 * dates.
 */
export function exactQuery(text: string): string {
  const elements = text
    .replace(openEnd, '')
    .replaceAll('{年}', '{数}年')
    .replaceAll('{日}', '{数}月{数}日')
    .split(slot)
    .filter((piece) => piece !== '')
    .map(elementOf);
  const first = { alternatives: [{ elements }] };
  return printQuery({
    scope: 'paragraph',
    terms: [{ first, links: [] }],
    without: [],
    filters: [],
  });
}
