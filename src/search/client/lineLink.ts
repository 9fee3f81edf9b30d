import type { Line } from '../desk/desk.ts';
import { element } from './element.ts';
import { placeOf } from './exports/cite.ts';

/** Address of a line's place on the page of its speech, where the hits of `query` are marked. */
export function lineAddress(base: string, line: Line, query: string): string {
  const kept = new URLSearchParams({ at: `${String(line.offset)}-${String(line.length)}` });
  // A query of thousands of characters would make an address that no server takes.
  if (query !== '' && query.length <= 500) kept.set('q', query);
  return `${base}speeches/${line.speech}/?${kept.toString()}#${line.anchor}`;
}

/** A line as a link, aligned on the match. */
export function lineLink(base: string, line: Line, query: string): HTMLAnchorElement {
  return element(
    'a',
    { href: lineAddress(base, line, query), class: 'hit' },
    element('span', { class: 'before' }, element('bdi', {}, line.before)),
    element('mark', {}, line.match),
    element('span', { class: 'after' }, line.after),
    element('span', { class: 'place' }, placeOf(line)),
  );
}
