import type { Chain, Piece } from './ast.ts';

function isAsked({ elements: [first, last, ...others] }: Piece): boolean {
  const isOne = last?.kind === 'any' && last.count === 1;
  return first?.kind === 'text' && isOne && others.length === 0;
}

/** What the writer of 落实？ may have meant by the mark. */
export function markNotes(chains: readonly Chain[]): string[] {
  const choices = chains.flatMap(({ first, links }) => [
    first,
    ...links.map(({ operand }) => operand),
  ]);
  return choices.some(({ alternatives }) => alternatives.some(isAsked))
    ? ['“？”代表任意一个字；要查问号本身，写成 "？"']
    : [];
}
