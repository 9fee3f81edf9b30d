/** The suffixes of a sequence in order, with how much each shares with the one before it. */
export interface SuffixArray {
  /** Start of the suffix of every rank. */
  starts: Int32Array;
  /** Number of leading symbols that the suffix of a rank shares with that of the rank before. */
  shared: Int32Array;
}

/** Symbols as numbers from 1, in their order, without gaps: counting sort needs a small range. */
function denseRanks(symbols: Int32Array): Int32Array {
  const distinct = Int32Array.from(new Set(symbols)).sort();
  const rankOf = new Map<number, number>();
  for (let index = 0; index < distinct.length; index += 1) {
    rankOf.set(distinct[index] ?? 0, index + 1);
  }
  return symbols.map((symbol) => rankOf.get(symbol) ?? 0);
}

/** Stable counting sort of `order` by `keyOf`, whose keys are 0 to `largest`. */
function sortByKey(order: Int32Array, keyOf: Int32Array, largest: number): Int32Array {
  const places = new Int32Array(largest + 2);
  for (let index = 0; index < order.length; index += 1) {
    const place = (keyOf[order[index] ?? 0] ?? 0) + 1;
    places[place] = (places[place] ?? 0) + 1;
  }
  for (let key = 1; key < places.length; key += 1) {
    places[key] = (places[key] ?? 0) + (places[key - 1] ?? 0);
  }
  const sorted = new Int32Array(order.length);
  for (let index = 0; index < order.length; index += 1) {
    const item = order[index] ?? 0;
    const key = keyOf[item] ?? 0;
    const place = places[key] ?? 0;
    sorted[place] = item;
    places[key] = place + 1;
  }
  return sorted;
}

/** Suffixes by their first `2 * width` symbols, from their order by the first `width`. */
function widen(starts: Int32Array, ranks: Int32Array, width: number, largest: number): Int32Array {
  const { length } = starts;
  const bySecond = new Int32Array(length);
  let filled = 0;
  // A suffix that ends within the first half has nothing in the second, which comes first.
  for (let start = length - width; start < length; start += 1) {
    if (start >= 0) bySecond[filled++] = start;
  }
  for (let index = 0; index < length; index += 1) {
    const start = (starts[index] ?? 0) - width;
    if (start >= 0) bySecond[filled++] = start;
  }
  return sortByKey(bySecond, ranks, largest);
}

/** Ranks of the suffixes by `2 * width` symbols, equal ones alike; and the largest. */
function rerank(starts: Int32Array, ranks: Int32Array, width: number): [Int32Array, number] {
  const next = new Int32Array(ranks.length);
  let rank = 1;
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index] ?? 0;
    const before = starts[index - 1] ?? -1;
    const isSame =
      before >= 0 &&
      ranks[before] === ranks[start] &&
      (ranks[before + width] ?? 0) === (ranks[start + width] ?? 0);
    if (index > 0 && !isSame) rank += 1;
    next[start] = rank;
  }
  return [next, rank];
}

/** Kasai's algorithm: what a suffix shares with its forerunner shrinks by one at most per step. */
function sharedWithForerunner(symbols: Int32Array, starts: Int32Array): Int32Array {
  const rankOf = new Int32Array(starts.length);
  for (let rank = 0; rank < starts.length; rank += 1) rankOf[starts[rank] ?? 0] = rank;
  const shared = new Int32Array(starts.length);
  let length = 0;
  for (let start = 0; start < starts.length; start += 1) {
    const rank = rankOf[start] ?? 0;
    if (rank === 0) {
      length = 0;
      continue;
    }
    const other = starts[rank - 1] ?? 0;
    while (
      start + length < symbols.length &&
      other + length < symbols.length &&
      symbols[start + length] === symbols[other + length]
    ) {
      length += 1;
    }
    shared[rank] = length;
    if (length > 0) length -= 1;
  }
  return shared;
}

/**
 * Suffix array by prefix doubling (Manber and Myers, Suffix arrays, 1993) with counting sort: time
 * n log of the longest repeat, whatever the text. `depth` bounds how many leading symbols order the
 * suffixes; what is shared beyond it is counted no less.
 */
export function suffixArray(symbols: Int32Array, depth = Infinity): SuffixArray {
  let ranks = denseRanks(symbols);
  let largest = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  const all = Int32Array.from(symbols, (_, index) => index);
  let starts = sortByKey(all, ranks, largest);
  for (let width = 1; largest < symbols.length && width < depth; width *= 2) {
    starts = widen(starts, ranks, width, largest);
    [ranks, largest] = rerank(starts, ranks, width);
  }
  return { starts, shared: sharedWithForerunner(symbols, starts) };
}
