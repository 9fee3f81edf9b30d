/** Number of places of a string in texts, overlapping ones included: the plain scan. */
export function scan(texts: readonly string[], wanted: string): number {
  let count = 0;
  for (const text of texts) {
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) count += 1;
  }
  return count;
}
