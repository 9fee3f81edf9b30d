// Where a line of a source ends, in any system's files (UAX #14: BK, CR, LF, NL).
const afterEnd = /(?<=\n|\r(?!\n)|[\v\f\u0085\u2028\u2029])/u;

/** How many lines a source has; an end at its end opens a last, empty one. */
export function countLines(source: string): number {
  const lines = source.split(afterEnd);
  return lines.length + (afterEnd.test(lines.at(-1) ?? '') ? 1 : 0);
}

/** Lines `first` to `last` (1-based, inclusive) of a source, without the end of the last. */
export function takeLines(source: string, first: number, last: number): string {
  const lines = source.split(afterEnd);
  const taken = lines.slice(first - 1, last).join('');
  return last < countLines(source) ? taken.slice(0, -1) : taken;
}
