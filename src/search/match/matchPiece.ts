import type { Element, Piece } from '../query/ast.ts';
import { longestRun } from '../query/limits.ts';
import { endsClause } from './boundaries.ts';
import { nextCharacter, type Ground } from './ground.ts';
import type { Capture, Match } from './match.ts';

const wordCharacter = /[\p{L}\p{N}]/u;
const unitValues = 0x10000;
// 0 where no one has asked yet, then 1 for no and 2 for yes.
const wordUnits = new Uint8Array(unitValues);

/** True at a letter, a digit or a Han character. */
export function isWordCharacter(text: string, offset: number): boolean {
  const code = text.codePointAt(offset) ?? 0;
  if (code >= unitValues) return wordCharacter.test(String.fromCodePoint(code));
  const known = wordUnits[code];
  if (known === 1 || known === 2) return known === 2;
  const is = wordCharacter.test(String.fromCodePoint(code));
  wordUnits[code] = is ? 2 : 1;
  return is;
}

/** The end of `count` word characters from an offset; -1 when there are fewer. */
function afterAny(text: string, offset: number, count: number): number {
  let at = offset;
  for (let rest = count; rest > 0; rest -= 1) {
    if (at >= text.length || !isWordCharacter(text, at)) return -1;
    at = nextCharacter(text, at);
  }
  return at;
}

/** The end of an element of one length that stands at an offset; -1 when it does not. */
function afterElement(element: Element, ground: Ground, offset: number): number {
  const { text } = ground;
  switch (element.kind) {
    case 'text':
      return text.startsWith(element.text, offset) ? offset + element.text.length : -1;
    case 'any':
      return afterAny(text, offset, element.count);
    case 'set': {
      if (offset >= text.length) return -1;
      const end = nextCharacter(text, offset);
      return [...element.characters].includes(text.slice(offset, end)) ? end : -1;
    }
    case 'number':
      return ground.numberAt(offset)?.end ?? -1;
    case 'edge':
      return ground.isAt(element.edge, offset) ? offset : -1;
    case 'run':
      throw new TypeError('a run has many ends');
  }
}

const isCaptured = ({ kind }: Element): boolean => kind !== 'text' && kind !== 'edge';

/** How many captures a piece has. */
export function countCaptures({ elements }: Piece): number {
  return elements.filter(isCaptured).length;
}

/**
 * Every match of a piece that starts at an offset: one an end, by the order of their elements'
 * lengths.
 */
export function matchesAt({ elements }: Piece, ground: Ground, start: number): Match[] {
  const found: Match[] = [];
  // Where an element was tried: the ways there come shortest first, so a later one gives nothing new.
  const tried = new Set<number>();
  const width = ground.text.length + 1;
  const walk = (index: number, at: number, captures: readonly Capture[]): void => {
    const key = index * width + at;
    if (tried.has(key)) return;
    tried.add(key);
    const element = elements[index];
    if (element === undefined) {
      found.push({ start, end: at, captures });
      return;
    }
    if (element.kind !== 'run') {
      const end = afterElement(element, ground, at);
      if (end < 0) return;
      walk(index + 1, end, isCaptured(element) ? [...captures, { start: at, end }] : captures);
      return;
    }
    let end = at;
    for (let count = 0; count <= longestRun; count += 1) {
      walk(index + 1, end, [...captures, { start: at, end }]);
      if (end >= ground.text.length || endsClause(ground.text, end)) return;
      end = nextCharacter(ground.text, end);
    }
  };
  walk(0, start, []);
  return found;
}
