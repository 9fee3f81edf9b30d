import { endsClause } from '../match/boundaries.ts';
import { nextCharacter } from '../match/ground.ts';
import { isWordCharacter } from '../match/matchPiece.ts';
import { mayStartNumber } from '../match/numbers.ts';
import type { Element } from '../query/ast.ts';
import { longestRun } from '../query/limits.ts';
import type { ChunkText } from './chunkText.ts';

/** The end of `count` word characters from an offset; -1 when there are fewer. */
function afterAny(text: string, end: number, offset: number, count: number): number {
  let at = offset;
  for (let rest = count; rest > 0; rest -= 1) {
    if (at >= end || !isWordCharacter(text, at)) return -1;
    at = nextCharacter(text, at);
  }
  return at;
}

/** False where an element cannot begin, as far as one unit tells. */
function mayBegin(element: Element | undefined, text: string, offset: number): boolean {
  if (element?.kind === 'number') return mayStartNumber(text, offset);
  return element?.kind !== 'text' || text.charCodeAt(offset) === element.text.charCodeAt(0);
}

/**
 * The end of the shortest match of elements from `index` on that begins at an offset of a paragraph;
 * -1 when there is none. As `matchesAt` has it, without what is captured.
 */
export function pieceEnd(
  elements: readonly Element[],
  index: number,
  chunk: ChunkText,
  paragraph: number,
  offset: number,
): number {
  const { folded } = chunk;
  const last = chunk.endOf(paragraph);
  let at = offset;
  for (let place = index; place < elements.length; place += 1) {
    const element = elements[place];
    if (element === undefined) return -1;
    if (element.kind === 'text') {
      // No text of a query holds the separator that ends a paragraph.
      if (!folded.startsWith(element.text, at)) return -1;
      at += element.text.length;
    } else if (element.kind === 'any') {
      at = afterAny(folded, last, at, element.count);
    } else if (element.kind === 'set') {
      if (at >= last) return -1;
      const next = nextCharacter(folded, at);
      at = element.characters.includes(folded.slice(at, next)) ? next : -1;
    } else if (element.kind === 'number') {
      at = at < last ? chunk.numberEnd(paragraph, at) : -1;
    } else if (element.kind === 'edge') {
      if (!chunk.isAt(element.edge, paragraph, at)) return -1;
    } else {
      for (let count = 0; count <= longestRun; count += 1) {
        const isWorth = mayBegin(elements[place + 1], folded, at);
        const end = isWorth ? pieceEnd(elements, place + 1, chunk, paragraph, at) : -1;
        if (end >= 0 || at >= last || endsClause(folded, at)) return end;
        at = nextCharacter(folded, at);
      }
      return -1;
    }
    if (at < 0) return -1;
  }
  return at;
}
