import { seam } from '../archive/symbols.ts';

/** Symbols that two texts share, from one place in each. */
export interface SharedRun {
  own: number;
  other: number;
  length: number;
}

/** How many symbols an edit may have put in or taken out, and how many must agree behind it. */
const widest = 6;
const agreeing = 4;
const letter = /[\p{L}\p{N}]/u;

/** Both shifts of an edit, the smaller ones first. */
const shifts: readonly (readonly [number, number])[] = Array.from(
  { length: (widest + 1) ** 2 },
  (_, index) => [Math.floor(index / (widest + 1)), index % (widest + 1)] as const,
)
  .filter(([own, other]) => own + other > 0)
  .toSorted(([a, b], [c, d]) => Math.max(a, b) - Math.max(c, d) || a + b - c - d);

type Ground = ArrayLike<number>;

/** Symbols that agree from two places on, in one direction. */
function agreement(own: Ground, at: number, other: Ground, from: number, by: 1 | -1): number {
  let count = 0;
  for (;;) {
    const symbol = own[at + by * count] ?? seam;
    if (symbol === seam || symbol !== (other[from + by * count] ?? seam)) return count;
    count += 1;
  }
}

function isTelling(own: Ground, at: number, by: 1 | -1): boolean {
  let letters = 0;
  for (let index = 0; index < agreeing; index += 1) {
    if (letter.test(String.fromCharCode(own[at + by * index] ?? 0))) letters += 1;
  }
  return letters >= agreeing - 1;
}

/** The runs that follow one, in a direction, each over an edit of a few symbols. */
function follow(
  own: Ground,
  other: Ground,
  { own: start, other: begin, length }: SharedRun,
  by: 1 | -1,
) {
  const runs: SharedRun[] = [];
  let at = by > 0 ? start + length : start - 1;
  let from = by > 0 ? begin + length : begin - 1;
  for (;;) {
    const found = shifts
      .map(([a, b]) => ({ at: at + by * a, from: from + by * b }))
      .find((next) => {
        const count = agreement(own, next.at, other, next.from, by);
        return count >= agreeing && isTelling(own, next.at, by) && isWithin(own, at, next.at, by);
      });
    if (!found) return runs;
    const count = agreement(own, found.at, other, found.from, by);
    runs.push({
      own: by > 0 ? found.at : found.at - count + 1,
      other: by > 0 ? found.from : found.from - count + 1,
      length: count,
    });
    at = found.at + by * count;
    from = found.from + by * count;
  }
}

/** No edit goes over the end of a paragraph. */
function isWithin(own: Ground, from: number, to: number, by: 1 | -1): boolean {
  for (let at = from; at !== to; at += by) if ((own[at] ?? seam) === seam) return false;
  return true;
}

/** A run with those before and behind it that small edits part from it, in order. */
export function bridge(own: Ground, other: Ground, run: SharedRun): SharedRun[] {
  return [...follow(own, other, run, -1).toReversed(), run, ...follow(own, other, run, 1)];
}
