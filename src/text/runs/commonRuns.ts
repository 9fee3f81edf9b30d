import { comparable, type Comparable } from './comparable.ts';
import { longestMatches } from './longestMatches.ts';

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

/** A stretch of comparable characters: `own` and `other` are where it begins in each text. */
interface Stretch {
  own: number;
  other: number;
  length: number;
}

// Marks that part clauses; a passage neither begins nor ends with one.
const parting = new Set([...',.;:、!?-…·~/'].map((mark) => mark.codePointAt(0) ?? 0));

/** Without parting marks at either end, and without what a longer passage has taken. */
function trim({ own, other, length }: Stretch, text: Comparable, taken: Uint8Array): Stretch {
  const isFree = (at: number) => taken[at] !== 1 && !parting.has(text.symbols[at] ?? 0);
  let start = own;
  let end = own + length;
  while (start < end && !isFree(start)) start += 1;
  while (end > start && !isFree(end - 1)) end -= 1;
  return { own: start, other: other + start - own, length: end - start };
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

/** Takes the longest first; what of a shorter one is then left is taken if it is long enough. */
function takeLongest(stretches: readonly Stretch[], own: Comparable, least: number): Stretch[] {
  const taken = new Uint8Array(own.symbols.length);
  const byLength = new Map<number, Stretch[]>();
  const queue = (stretch: Stretch) => {
    const same = byLength.get(stretch.length);
    if (same) same.push(stretch);
    else byLength.set(stretch.length, [stretch]);
  };
  for (const stretch of stretches) queue(trim(stretch, own, taken));
  const found: Stretch[] = [];
  for (let length = Math.max(0, ...byLength.keys()); length >= least; length -= 1) {
    for (const stretch of byLength.get(length) ?? []) {
      const free = trim(stretch, own, taken);
      if (free.length < length) {
        queue(free);
        continue;
      }
      taken.fill(1, free.own, free.own + length);
      found.push(free);
    }
  }
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
