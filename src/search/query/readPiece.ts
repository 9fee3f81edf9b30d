import type { Element, Piece } from './ast.ts';
import { fault, faultAsText, replaced, typedAt } from './fault.ts';
import { mostAny, mostRuns } from './limits.ts';
import { QueryError } from './queryProblem.ts';
import type { Token } from './token.ts';

function checkEdge(
  source: string,
  token: Token,
  edge: string,
  isFirst: boolean,
  isLast: boolean,
): void {
  const isStart = edge.endsWith('start');
  if (isStart ? isFirst : isLast) return;
  const side = isStart ? '前面' : '后面';
  throw faultAsText(source, token, `${typedAt(source, token)} 要紧挨着写在字的${side}`);
}

const isKind = ({ value }: Token, ...kinds: Element['kind'][]): boolean =>
  value.kind === 'element' && kinds.includes(value.element.kind);

/** From the first of them on, the ？ of a run that are too many. */
function checkAny(source: string, tokens: readonly Token[], index: number): void {
  const behind = tokens.slice(index);
  const end = behind.findIndex((token) => !isKind(token, 'any'));
  const [first, ...others] = end < 0 ? behind : behind.slice(0, end);
  if (!first) return;
  const { offset } = first;
  const { offset: lastOffset, length: lastLength } = others[others.length - 1] ?? first;
  const place = { offset, length: lastOffset + lastLength - offset };
  throw fault(source, place, `？至多 ${String(mostAny)} 个相连`, '');
}

/** Of a run at an end of a piece. Who writes *落实* means what stands without. */
function outerRun(
  source: string,
  tokens: readonly Token[],
  { offset, length }: Token,
  reason: string,
): QueryError {
  const isRun = (token: Token): boolean => isKind(token, 'run');
  const kept = tokens.filter(
    (_, index) => !(tokens.slice(0, index + 1).every(isRun) || tokens.slice(index).every(isRun)),
  );
  const [first] = tokens;
  const end = tokens[tokens.length - 1];
  const [start] = kept;
  const last = kept[kept.length - 1];
  if (!first || !end || !start || !last) throw new RangeError('a piece of nothing but runs');
  const inside = source.slice(start.offset, last.offset + last.length);
  const whole = end.offset + end.length - first.offset;
  return new QueryError({
    offset,
    length,
    reason,
    suggestion: replaced(source, first.offset, whole, inside),
  });
}

function checkHolds(source: string, tokens: readonly Token[]): void {
  const [first] = tokens;
  if (!first || !tokens.every((token) => isKind(token, 'edge', 'run'))) return;
  const end = tokens[tokens.length - 1] ?? first;
  const whole = { ...first, length: end.offset + end.length - first.offset };
  throw faultAsText(source, whole, `${typedAt(source, whole)} 旁边缺少要查的字`);
}

/** Reads elements one right after the other. Throws a QueryError. */
export function readPiece(source: string, tokens: readonly Token[]): Piece {
  checkHolds(source, tokens);
  const elements: Element[] = [];
  let runs = 0;
  tokens.forEach((token, index) => {
    const { value } = token;
    const last = elements[elements.length - 1];
    if (value.kind === 'text') {
      if (last?.kind === 'text') last.text += value.text;
      else elements.push({ kind: 'text', text: value.text });
      return;
    }
    if (value.kind !== 'element') return;
    const { element } = value;
    if (element.kind === 'any' && last?.kind === 'any') {
      last.count += 1;
      if (last.count > mostAny) checkAny(source, tokens, index);
      return;
    }
    const isFirst = index === 0;
    const isLast = index === tokens.length - 1;
    if (element.kind === 'run' && (isFirst || isLast)) {
      throw outerRun(source, tokens, token, `＊${isFirst ? '前面' : '后面'}缺少要查的字`);
    }
    if (element.kind === 'run') {
      if (last?.kind === 'run') return;
      runs += 1;
      if (runs > mostRuns) {
        throw fault(
          source,
          { offset: token.offset, length: 1 },
          `＊至多 ${String(mostRuns)} 个`,
          '…',
        );
      }
    }
    if (element.kind === 'edge') checkEdge(source, token, element.edge, isFirst, isLast);
    elements.push({ ...element });
  });
  return { elements };
}
