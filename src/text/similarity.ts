// Digits and masks count as one: a paragraph with new figures is still the same paragraph.
const digits = /[\d０-９xX×＊]+(?:[.．,，][\d０-９]+)*/gu;

/** The pairs of neighbouring characters of a text, with their number; every figure is one character. */
export function pairCounts(text: string): Map<string, number> {
  const masked = text.replace(digits, '#').replace(/\s/gu, '');
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < masked.length; index += 1) {
    const pair = masked.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Number of pairs that a text has. */
export function totalOf(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

/** The most that two texts of so many pairs can have the same, from 0 to 1. */
export function mostSimilarity(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * Math.min(one, other)) / (one + other);
}

/**
 * How much of two texts is the same, from 0 to 1: Dice's coefficient over pairs of characters, in
 * which clauses may change their order.
 */
export function similarity(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): number {
  let shared = 0;
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0);
  const total = totalOf(one) + totalOf(other);
  return total === 0 ? 0 : (2 * shared) / total;
}
