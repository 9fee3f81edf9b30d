import { writeState, type SearchState } from './address.ts';
import { element } from './element.ts';
import { piece } from './piece.ts';
import type { Suggestion } from './suggestions.ts';

function isNarrowed({ within, figure, filters }: SearchState): boolean {
  const isFiltered = Object.values(filters).some((chosen) => (chosen ?? []).length > 0);
  return within.length > 0 || figure !== null || isFiltered;
}

/** Shows in the search page that nothing was found, and what to try. */
export function drawNone(
  host: HTMLElement,
  state: SearchState,
  tries: readonly Suggestion[],
): void {
  piece(host, 'status', HTMLElement).textContent = '没有找到';
  piece(host, 'clear', HTMLButtonElement).hidden = !isNarrowed(state);
  const items = tries.map(({ query, hits }) => {
    const href = writeState({ ...state, query, within: [] });
    const count = ` ${hits.toLocaleString('en-US')} 处`;
    return element('li', {}, element('a', { href }, query), count);
  });
  piece(host, 'tries', HTMLElement).replaceChildren(...items);
}
