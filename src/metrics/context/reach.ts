// Longer than any paragraph of the two speeches says on one matter. Without a bound, a file with all
// of its text in one line takes time by the square of its length.
const reach = 1000;

/** The words before an offset that can bear on it: the 1,000 characters before at most. */
export function wordsBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - reach), offset);
}

/** The earliest offset whose words can bear on `offset`. */
export function reachBefore(offset: number): number {
  return Math.max(0, offset - reach);
}
