import type { Chain, Choice, Edge, Element, FieldFilter, Piece, Query, Scope } from './ast.ts';
import { longestRun } from './limits.ts';
import { fieldNames, nameOf } from './names.ts';

const longestQuoted = 40;
const scopeWords: Readonly<Record<Scope, string>> = {
  sentence: '同一句',
  paragraph: '同一段',
  speech: '同一篇',
};
const edgeWords: Readonly<Record<Edge, string>> = {
  'sentence-start': '句首的',
  'sentence-end': '（在句末）',
  'paragraph-start': '段首的',
  'paragraph-end': '（在段末）',
};

function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= longestQuoted) return text;
  const half = longestQuoted / 2;
  const left = characters.length - longestQuoted;
  const [head, tail] = [characters.slice(0, half), characters.slice(-half)];
  return `${head.join('')}〔略 ${String(left)} 字〕${tail.join('')}`;
}

function explainElement(element: Element): string {
  switch (element.kind) {
    case 'text':
      return shorten(element.text);
    case 'any':
      return `〔任意 ${String(element.count)} 字〕`;
    case 'set':
      return `〔${[...element.characters].join('、')}之一〕`;
    case 'run':
      return `〔0–${String(longestRun)} 字，不跨小句〕`;
    case 'number':
      return '〔一个数〕';
    case 'edge':
      return '';
  }
}

function edgeOf(element: Element | undefined, side: 'start' | 'end'): string {
  return element?.kind === 'edge' && element.edge.endsWith(side) ? edgeWords[element.edge] : '';
}

function explainPiece({ elements }: Piece): string {
  const before = edgeOf(elements[0], 'start');
  const after = edgeOf(elements[elements.length - 1], 'end');
  return `${before}『${elements.map(explainElement).join('')}』${after}`;
}

function explainChoice({ alternatives }: Choice): string {
  return alternatives.map(explainPiece).join('或');
}

function explainChain({ first, links }: Chain): string {
  return links.reduce((words, { relation, operand }) => {
    const added = explainChoice(operand);
    const most = String(relation.most);
    switch (relation.kind) {
      case 'near':
        return `${words}前后 ${most} 字内有${added}`;
      case 'notAfter':
        return `${words}之后 ${most} 字内没有${added}`;
      case 'notBefore':
        return `${words}之前 ${most} 字内没有${added}`;
      case 'follows':
        if (relation.most === null) return `${words}之后同一句内有${added}`;
        if (relation.most === 0) return `${words}紧接${added}`;
        if (relation.least === relation.most) return `${words}之后恰好隔 ${most} 字有${added}`;
        return `${words}之后 ${most} 字内有${added}`;
    }
  }, explainChoice(first));
}

function explainFilter({ field, values, exclude }: FieldFilter): string {
  return `${exclude ? '不要' : '只看'}${nameOf(fieldNames, field)}“${values.join('”或“')}”`;
}

/**
 * A query in Chinese words: 『不是』之后 10 字内有『而是』. Shown above its results, so that nobody
 * counts what they did not mean.
 */
export function explainQuery({ scope, terms, without, filters }: Query): string {
  const wanted = terms.map(explainChain);
  const unwanted = without.map(explainChain);
  const parts =
    wanted.length > 1 ? `${scopeWords[scope]}里都有：${wanted.join('；')}` : wanted.join('');
  const missing = unwanted.length > 0 ? [`${scopeWords[scope]}里没有${unwanted.join('、')}`] : [];
  return [parts, ...missing, ...filters.map(explainFilter)].join('；');
}
