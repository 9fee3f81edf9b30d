import type { Token } from './token.ts';

/** An item of a query: what stands between two spaces. */
export interface Item {
  offset: number;
  end: number;
  tokens: Token[];
}

/** Items of a query. Spaces beside `|` and `…` mean nothing. */
export function itemsOf(tokens: readonly Token[]): Item[] {
  const joins = (token: Token | undefined) =>
    token?.value.kind === 'bar' || token?.value.kind === 'link';
  const items: Item[] = [];
  let isOpen = false;
  tokens.forEach((token, index) => {
    if (token.value.kind === 'space') {
      if (!joins(tokens[index - 1]) && !joins(tokens[index + 1])) isOpen = false;
      return;
    }
    const end = token.offset + token.length;
    const last = items[items.length - 1];
    if (isOpen && last && token.value.kind !== 'minus') {
      last.tokens.push(token);
      last.end = end;
    } else items.push({ offset: token.offset, end, tokens: [token] });
    isOpen = true;
  });
  return items;
}
