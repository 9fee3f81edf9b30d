import { fault } from './fault.ts';
import { mostParts } from './limits.ts';
import type { Token } from './token.ts';

/** Every row of `heads` with every one of `tails` behind it. */
const joined = (heads: readonly Token[][], tails: readonly Token[][]): Token[][] =>
  heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));

/** Reads alternatives up to the end of their group, if they are in one, taking the tokens from `rest`. */
function readBranches(source: string, rest: Token[], isGroup: boolean): Token[][] {
  const done: Token[][] = [];
  let rows: Token[][] = [[]];
  let isEmpty = true;
  for (let token = rest.shift(); token; token = rest.shift()) {
    const { kind } = token.value;
    if (kind === 'bar' || kind === 'close') {
      if (isEmpty) {
        const place = kind === 'bar' ? '“|”前面' : '“|”后面';
        // In a group what would be left is a bracket and no group.
        throw fault(source, token, `${place}缺少要查的字`, isGroup ? null : '');
      }
      if (kind === 'close') return [...done, ...rows];
      if (rest.length === 0) throw fault(source, token, '“|”后面缺少要查的字', '');
      done.push(...rows);
      rows = [[]];
      isEmpty = true;
      continue;
    }
    rows = joined(rows, kind === 'open' ? readBranches(source, rest, true) : [[token]]);
    isEmpty = false;
    if (done.length + rows.length > mostParts) {
      throw fault(source, token, `“|”至多隔开 ${String(mostParts)} 段文字`, null);
    }
  }
  return [...done, ...rows];
}

function checkPairs(source: string, tokens: readonly Token[]): void {
  let depth = 0;
  for (const token of tokens) {
    if (token.value.kind === 'open') depth += 1;
    if (token.value.kind === 'close') depth -= 1;
  }
  const [lone] = tokens.filter(({ value: { kind } }) => kind === 'open' || kind === 'close');
  if (depth !== 0 && lone) {
    throw fault(source, lone, '圆括号里只能写用“|”隔开的字，不能有空格和别的算符', null);
  }
}

/** The alternatives of an operand, a row of tokens each: `(A|B)C` is `AC|BC`. Throws a QueryError. */
export function branches(source: string, tokens: readonly Token[]): Token[][] {
  checkPairs(source, tokens);
  return readBranches(source, [...tokens], false);
}
