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

function isFound(text: string, spot: Spot, start: number, end: number): boolean {
  const quote = text.slice(start, end);
  return text.indexOf(quote) === start && quote.indexOf(spot.text) === spot.start - start;
}

/**
 * The words that state a figure: its clause, with the clauses before it in the sentence while it is
 * short. The first place of the quote in the paragraph, and of the figure in the quote, is the figure.
 */
export function quoteAt(text: string, spot: Spot): string {
  const end = clauseEnd(text, spot.end);
  let start = clauseStart(text, spot.start);
  while (!isFound(text, spot, start, end) && start < spot.start) start += 1;
  while (start > 0 && end - start < enough && !sentenceMark.test(text.charAt(start - 1))) {
    const wider = clauseStart(text, start - 1);
    if (!isFound(text, spot, wider, end)) break;
    start = wider;
  }
  return text.slice(start, end);
}
