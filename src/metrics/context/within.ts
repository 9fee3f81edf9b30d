/** A stretch of a text; offsets in UTF-16 units. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Those of some stretches, in the order of the text and apart from each other, that lie between two
 * offsets. Found by halving: a line of a million characters has a hundred thousand.
 */
export function within<Found extends Stretch>(
  stretches: readonly Found[],
  start: number,
  end: number,
): Found[] {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const found: Found[] = [];
  for (let at = low; at < stretches.length; at += 1) {
    const stretch = stretches[at];
    if (!stretch || stretch.end > end) break;
    found.push(stretch);
  }
  return found;
}
