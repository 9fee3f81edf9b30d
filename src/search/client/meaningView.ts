import { explainQuery } from '../query/explainQuery.ts';
import { readQuery } from '../query/readQuery.ts';
import { element } from './element.ts';
import { piece } from './piece.ts';

/** Says in the search page what a search means, and what its writer may have meant otherwise. */
export function sayMeaning(
  host: HTMLElement,
  words: string | null,
  notes: readonly string[],
): void {
  piece(host, 'words', HTMLElement).replaceChildren(
    ...(words === null ? [] : [element('span', { class: 'meaning' }, words)]),
    ...notes.map((note) => element('span', { class: 'note' }, note)),
  );
}

/** Says a query back in words as it is typed; what is wrong with it is told when it is run. */
export function sayBack(host: HTMLElement, source: string): void {
  const reading = source === '' ? null : readQuery(source);
  if (reading && 'query' in reading) sayMeaning(host, explainQuery(reading.query), reading.notes);
  else sayMeaning(host, null, []);
}
