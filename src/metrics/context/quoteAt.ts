import type { Spot } from '../quantities/spots.ts';

const clauseMark = /[，。；：！？]/u;
const sentenceMark = /[。！？]/u;
// A clause shorter than this says too little alone: 办结xxxx件.
const enough = 16;
// No clause is this long; what has no marks at all is cut here on either side of the figure.
const longest = 200;

function clauseStart(text: string, offset: number): number {
  let start = offset;
  const first = Math.max(0, offset - longest);
  while (start > first && !clauseMark.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function clauseEnd(text: string, offset: number): number {
  let end = offset;
  const last = Math.min(text.length, offset + longest);
  while (end < last && !clauseMark.test(text.charAt(end))) end += 1;
  return end;
}

/** True where nothing earlier in the text reads as the words from `start` to `end`. */
function isFirst(text: string, start: number, end: number): boolean {
  return text.indexOf(text.slice(start, end)) === start;
}

/** From where on, at `start` or behind it, the figure is the first of its words. */
function pastLikeFigures(text: string, spot: Spot, start: number): number {
  let from = start;
  let found = text.indexOf(spot.text, from);
  while (found >= 0 && found < spot.start) {
    from = found + 1;
    found = text.indexOf(spot.text, from);
  }
  return from;
}

/**
 * The words that state a figure: its clause, with the clauses before it in the sentence while it is
 * short. The first place of the quote in the paragraph, and of the figure in the quote, is the figure.
 */
export function quoteAt(text: string, spot: Spot): string {
  const end = clauseEnd(text, spot.end);
  let start = pastLikeFigures(text, spot, clauseStart(text, spot.start));
  // What stands earlier as well is not told apart by less of it.
  if (!isFirst(text, start, end)) start = spot.start;
  while (start > 0 && end - start < enough && !sentenceMark.test(text.charAt(start - 1))) {
    const wider = clauseStart(text, start - 1);
    if (pastLikeFigures(text, spot, wider) > wider || !isFirst(text, wider, end)) break;
    start = wider;
  }
  return text.slice(start, end);
}
