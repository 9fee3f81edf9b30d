import { comparable, type Comparable } from './comparable.ts';
import { longestMatches } from './longestMatches.ts';
import { takeLongest, type Stretch } from './takeLongest.ts';

/** A passage of one text that stands in another: offsets in UTF-16 units, `end` exclusive. */
export interface CommonRun {
  a: { start: number; end: number };
  b: { start: number; end: number };
  /** Its characters without blanks. */
  length: number;
}

interface Options {
  /** The fewest characters, blanks and the marks at both ends not counted, that make a passage. */
  least?: number;
}

/** The stretches that cannot be made longer, none inside another. */
function maximalStretches(own: Comparable, other: Comparable, least: number): Stretch[] {
  const { lengths, places } = longestMatches(own.symbols, other.symbols);
  const found: Stretch[] = [];
  lengths.forEach((length, at) => {
    const isInside = at > 0 && (lengths[at - 1] ?? 0) > length;
    if (length >= least && !isInside) found.push({ own: at, other: places[at] ?? 0, length });
  });
  return found;
}

/** Offsets in the text of a stretch of its comparable characters. */
function rangeIn(text: string, { offsets }: Comparable, from: number, length: number) {
  const last = offsets[from + length - 1] ?? 0;
  const size = (text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return { start: offsets[from] ?? 0, end: last + size };
}

/**
 * The passages of text `a` that stand word for word in `b`, longest first. In `a` no two overlap; one
 * place of `b` may serve several. Blanks, the width of characters and the shape of marks make no
 * difference. What share of `b` stands in `a` is asked the other way round. About linear in both.
 */
export function commonRuns(a: string, b: string, { least = 8 }: Options = {}): CommonRun[] {
  const own = comparable(a);
  const other = comparable(b);
  return takeLongest(maximalStretches(own, other, least), own, least).map((run) => ({
    a: rangeIn(a, own, run.own, run.length),
    b: rangeIn(b, other, run.other, run.length),
    length: run.length,
  }));
}
