import type { Chain, Choice, Link } from './ast.ts';
import { branches } from './branches.ts';
import { fault, faultAsText, typedAt } from './fault.ts';
import { mostParts } from './limits.ts';
import { readPiece } from './readPiece.ts';
import type { Token } from './token.ts';

/** Reads alternatives. Throws a QueryError. */
function readChoice(source: string, tokens: readonly Token[]): Choice {
  return { alternatives: branches(source, tokens).map((row) => readPiece(source, row)) };
}

/** Reads operands and what joins them. Throws a QueryError. */
export function readChain(source: string, tokens: readonly Token[]): Chain {
  const operands: Token[][] = [[]];
  const relations: Link['relation'][] = [];
  tokens.forEach((token, index) => {
    if (token.value.kind !== 'link') {
      operands[operands.length - 1]?.push(token);
      return;
    }
    const isLast = index === tokens.length - 1;
    if (operands[operands.length - 1]?.length === 0 || isLast) {
      const side = isLast ? '后面' : '前面';
      throw faultAsText(source, token, `“${typedAt(source, token)}”${side}缺少要查的字`);
    }
    relations.push(token.value.relation);
    operands.push([]);
  });
  if (operands.length > mostParts) {
    const at = operands[mostParts]?.[0]?.offset ?? 0;
    throw fault(source, { offset: at, length: 1 }, `至多 ${String(mostParts)} 段文字相连`, null);
  }
  const [first, ...others] = operands.map((operand) => readChoice(source, operand));
  return {
    first: first ?? { alternatives: [] },
    links: others.flatMap((operand, index) => {
      const relation = relations[index];
      return relation ? [{ relation, operand }] : [];
    }),
  };
}
