import type { Token } from './token.ts';

/** An item of a query: what stands between two spaces. */
export interface Item {
  offset: number;
  end: number;
  tokens: Token[];
}

/** Items of a query. Spaces beside `|` and `…`, and within the edge of a group, mean nothing. */
export function itemsOf(tokens: readonly Token[]): Item[] {
  const isOne = (token: Token | undefined, ...kinds: Token['value']['kind'][]) =>
    token !== undefined && kinds.includes(token.value.kind);
  const items: Item[] = [];
  let isOpen = false;
  tokens.forEach((token, index) => {
    if (token.value.kind === 'space') {
      const joins =
        isOne(tokens[index - 1], 'bar', 'link', 'open') ||
        isOne(tokens[index + 1], 'bar', 'link', 'close');
      if (!joins) isOpen = false;
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
