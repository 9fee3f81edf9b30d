/** Digits, Latin letters and ranges of them: `[0-9]` is ten characters. */
function rangesIn(inside: string): string {
  return inside.replace(/(?<first>[\da-z])-(?<last>[\da-z])/giu, (range, first, last) => {
    const from = String(first).charCodeAt(0);
    const to = String(last).charCodeAt(0);
    if (to < from || to - from > 25) return range;
    return String.fromCharCode(
      ...Array.from({ length: to - from + 1 }, (_, index) => from + index),
    );
  });
}

/** The characters of a set, each once. */
export function setCharacters(inside: string): string {
  const distinct = new Set(rangesIn(inside));
  // A hyphen comes first: between two letters it would be a range.
  return (distinct.delete('-') ? '-' : '') + [...distinct].join('');
}
