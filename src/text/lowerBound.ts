/** Index of the first entry that passes a test which all behind it pass too. */
export function lowerBound<Entry>(
  entries: ArrayLike<Entry>,
  passes: (entry: Entry) => boolean,
): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry !== undefined && passes(entry)) high = middle;
    else low = middle + 1;
  }
  return low;
}
