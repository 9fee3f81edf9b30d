import type { Chain, Choice, Element, Query } from '../query/ast.ts';

function distinct(chains: readonly Chain[]): Chain[] {
  return [...new Map(chains.map((chain) => [JSON.stringify(chain), chain])).values()];
}

/** A query with its literal text folded as the texts are; terms that are then the same are one. */
export function foldQuery(query: Query, fold: (text: string) => string): Query {
  const element = (one: Element): Element => {
    if (one.kind === 'text') return { kind: 'text', text: fold(one.text) };
    if (one.kind === 'set') return { kind: 'set', characters: fold(one.characters) };
    return one;
  };
  const choice = ({ alternatives }: Choice): Choice => ({
    alternatives: alternatives.map(({ elements }) => ({ elements: elements.map(element) })),
  });
  const chain = ({ first, links }: Chain): Chain => ({
    first: choice(first),
    links: links.map(({ relation, operand }) => ({ relation, operand: choice(operand) })),
  });
  return {
    ...query,
    terms: distinct(query.terms.map(chain)),
    without: distinct(query.without.map(chain)),
  };
}
