import { suffixArray } from '../text/runs/suffixArray.ts';

/** A sequence of symbols that stands in several places and cannot be made longer in all of them. */
export interface Repeat {
  length: number;
  /** Where it begins in the sequence, unordered. */
  starts: Int32Array;
}

/** Ranks of suffixes that share `length` symbols. */
interface Interval {
  length: number;
  from: number;
}

/**
 * The maximal repeats of a sequence: the inner nodes of its suffix tree with different symbols before
 * them. A negative symbol parts the sequence: no repeat holds one. `deepest` is the longest looked for;
 * time is about n log of it.
 */
export function* maximalRepeats(
  symbols: Int32Array,
  { shortest, deepest }: { shortest: number; deepest: number },
): Generator<Repeat> {
  const { starts, shared } = suffixArray(symbols, deepest);
  const free = new Int32Array(symbols.length + 1);
  for (let at = symbols.length - 1; at >= 0; at -= 1) {
    free[at] = (symbols[at] ?? -1) < 0 ? 0 : Math.min(deepest, (free[at + 1] ?? 0) + 1);
  }
  const reach = (rank: number) => {
    if (rank <= 0 || rank >= starts.length) return -1;
    const own = Math.min(shared[rank] ?? 0, free[starts[rank] ?? 0] ?? 0);
    return Math.min(own, free[starts[rank - 1] ?? 0] ?? 0);
  };
  const stack: Interval[] = [];
  for (let rank = 1; rank <= starts.length; rank += 1) {
    const length = reach(rank);
    let from = rank - 1;
    for (let top = stack.at(-1); top && top.length > length; top = stack.at(-1)) {
      stack.pop();
      if (top.length >= shortest) {
        const own = starts.subarray(top.from, rank);
        if (hasDifferentBefore(symbols, own)) yield { length: top.length, starts: own };
      }
      ({ from } = top);
    }
    if (length >= shortest && (stack.at(-1)?.length ?? 0) < length) stack.push({ length, from });
  }
}

/** The start of the text and a seam are each different from every symbol. */
function hasDifferentBefore(symbols: Int32Array, starts: Int32Array): boolean {
  const first = (symbols[(starts[0] ?? 0) - 1] ?? -1) | 0;
  if (first < 0) return true;
  return starts.some((start) => (symbols[start - 1] ?? -1) !== first);
}
