import { writeState, type SearchState } from './address.ts';
import { element } from './element.ts';
import { piece } from './piece.ts';
import type { Suggestion } from './suggestions.ts';

function isNarrowed({ within, figure, filters }: SearchState): boolean {
  const isFiltered = Object.values(filters).some((chosen) => chosen.length > 0);
  return within.length > 0 || figure !== null || isFiltered;
}

function whyNone({ query, figure }: SearchState, isAnyTried: boolean): string {
  if (query === '') return '这个指标没有符合条件的数。可以放宽上下限，或去掉筛选。';
  const among = figure === null ? '' : '，又有符合条件的数';
  const ways = '可以少写几个字，去掉筛选，或把一句话拆成几个词';
  return `没有哪一段合这个检索式${among}。${ways}${isAnyTried ? '：' : '。'}`;
}

/** Shows in the search page that nothing was found, and what to try. */
export function drawNone(
  host: HTMLElement,
  state: SearchState,
  tries: readonly Suggestion[],
): void {
  piece(host, 'status', HTMLElement).textContent = '没有找到';
  piece(host, 'none-why', HTMLElement).textContent = whyNone(state, tries.length > 0);
  piece(host, 'clear', HTMLButtonElement).hidden = !isNarrowed(state);
  const items = tries.map(({ query, hits }) => {
    const href = writeState({ ...state, query, within: [] });
    const count = ` ${hits.toLocaleString('en-US')} 处`;
    return element('li', {}, element('a', { href }, query), count);
  });
  piece(host, 'tries', HTMLElement).replaceChildren(...items);
}
