import type { Element, Piece } from '../query/ast.ts';
import { longestRun } from '../query/limits.ts';
import type { Ground } from './ground.ts';
import { mayEndNumber } from './numbers.ts';

/** Most UTF-16 units that an element can take; infinite for a number. */
function widest(element: Element): number {
  switch (element.kind) {
    case 'text':
      return element.text.length;
    case 'any':
      return element.count * 2;
    case 'set':
      return 2;
    case 'run':
      return longestRun * 2;
    case 'edge':
      return 0;
    case 'number':
      return Number.POSITIVE_INFINITY;
  }
}

const textLength = (element: Element | undefined): number =>
  element?.kind === 'text' ? element.text.length : 0;

/** The longest literal text of a piece; '' when it has none. */
export function longestText({ elements }: Piece): string {
  const longest = elements.reduce<Element | undefined>(
    (best, element) => (textLength(element) > textLength(best) ? element : best),
    undefined,
  );
  return longest?.kind === 'text' ? longest.text : '';
}

/** True when a text stands somewhere right behind what may be a number. */
function standsBehindNumber(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (mayEndNumber(text, at)) return true;
  }
  return false;
}

/**
 * Makes what lists the offsets of a paragraph at which a piece can start, ascending; others cannot
 * match. They stand around the places of the piece's first literal text, or are those of numbers.
 */
export function makePieceStarts({ elements }: Piece): (ground: Ground) => Iterable<number> {
  const [first, second] = elements;
  if (first?.kind === 'number') {
    const behind = second?.kind === 'text' ? second.text : '';
    return (ground) =>
      behind !== '' && !standsBehindNumber(ground.text, behind) ? [] : ground.allNumbers().keys();
  }
  const index = elements.findIndex(({ kind }) => kind === 'text');
  const anchor = elements[index];
  const before = elements.slice(0, Math.max(0, index));
  const most = before.reduce((sum, element) => sum + widest(element), 0);
  if (anchor?.kind !== 'text' || most === Number.POSITIVE_INFINITY) {
    return ({ text }) => Array.from({ length: text.length }, (_, start) => start);
  }
  const wanted = anchor.text;
  return function* starts({ text }) {
    let next = 0;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      for (let start = Math.max(next, at - most); start <= at; start += 1) yield start;
      next = at + 1;
    }
  };
}
