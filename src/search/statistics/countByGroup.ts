/** Hits of a group, by themselves and against the size of its text. */
export interface GroupCount {
  key: string;
  hits: number;
  /** Characters of the group's text. */
  characters: number;
  /** Hits in 10,000 characters; null for a group without text. */
  rate: number | null;
}

const per = 10_000;

/** Hits by group (year, office, genre, part) with rates; groups without a hit are kept. */
export function countByGroup(
  hitGroups: readonly string[],
  sizes: ReadonlyMap<string, number>,
): GroupCount[] {
  const counts = new Map([...sizes.keys()].map((key) => [key, 0]));
  for (const key of hitGroups) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, hits]) => {
    const characters = sizes.get(key) ?? 0;
    return { key, hits, characters, rate: characters > 0 ? (hits * per) / characters : null };
  });
}

/** What fills a slot, the most frequent first; what is not filled is left out. */
export function rankFillers(texts: readonly (string | null)[]): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((one, other) => other.count - one.count || (one.text < other.text ? -1 : 1));
}
