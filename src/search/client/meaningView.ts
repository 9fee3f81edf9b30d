import { explainTyped } from '../desk/explainTyped.ts';
import type { DeskKeeper } from './deskKeeper.ts';
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

/**
 * Says a query back in words as it is typed; what is wrong with it is told when it is run. `typed` gives
 * what stands there now: the names of indicators may come later.
 */
export async function sayBack(
  host: HTMLElement,
  keeper: DeskKeeper,
  typed: () => string,
): Promise<void> {
  const source = typed();
  if (source.trim() === '') {
    sayMeaning(host, null, []);
    return;
  }
  // Where the index cannot be had, the search itself tells so.
  const engine = await keeper.engine().catch(() => null);
  if (engine === null || typed() !== source) return;
  const { words, notes } = explainTyped(source, engine.manifest.indicators);
  sayMeaning(host, words, notes);
}
