/** How often each of some pairs of UTF-16 units stands in texts, in one pass. */
export function countPairs(texts: Iterable<string>, wanted: Iterable<string>): Map<string, number> {
  const counts = new Map<number, number>();
  const begins = new Uint8Array(0x10000);
  const codes = new Map<number, string>();
  for (const pair of wanted) {
    const code = pair.charCodeAt(0) * 0x10000 + pair.charCodeAt(1);
    codes.set(code, pair);
    counts.set(code, 0);
    begins[pair.charCodeAt(0)] = 1;
  }
  for (const text of texts) {
    for (let at = 0; at + 1 < text.length; at += 1) {
      const first = text.charCodeAt(at);
      if (begins[first] !== 1) continue;
      const code = first * 0x10000 + text.charCodeAt(at + 1);
      const count = counts.get(code);
      if (count !== undefined) counts.set(code, count + 1);
    }
  }
  return new Map([...codes].map(([code, pair]) => [pair, counts.get(code) ?? 0]));
}
