import { likeness, type Likeness } from './likeness.ts';
import type { Meaning } from './meaning.ts';

/** A row of two speeches side by side: indexes of their sections; null where one has none. */
export interface AlignedRow {
  a: number | null;
  b: number | null;
  likeness: Likeness | null;
}

/** Less alike than this, two sections are not set side by side. */
const leastLikeness = 0.28;
// Of two that are as alike, the one in the same place.
const placeWeight = 0.06;

interface Pair {
  a: number;
  b: number;
  likeness: Likeness;
  rank: number;
}

function allPairs(a: readonly Meaning[], b: readonly Meaning[]): Pair[] {
  return a.flatMap((one, i) =>
    b.flatMap((other, k): Pair[] => {
      const found = likeness(one, other);
      if (found.score < leastLikeness) return [];
      const away = Math.abs(i / a.length - k / b.length);
      return [{ a: i, b: k, likeness: found, rank: found.score - placeWeight * away }];
    }),
  );
}

/** Pairs the sections, the most alike first, each with one at most. */
function pairSections(a: readonly Meaning[], b: readonly Meaning[]): Map<number, Pair> {
  const pairs = new Map<number, Pair>();
  const taken = new Set<number>();
  for (const pair of allPairs(a, b).toSorted((one, other) => other.rank - one.rank)) {
    if (pairs.has(pair.a) || taken.has(pair.b)) continue;
    pairs.set(pair.a, pair);
    taken.add(pair.b);
  }
  return pairs;
}

/** The rows in the order of the first speech; what only the second has stands where it stands there. */
export function alignSections(a: readonly Meaning[], b: readonly Meaning[]): AlignedRow[] {
  const pairs = pairSections(a, b);
  const paired = new Map([...pairs.values()].map((pair) => [pair.b, pair.a]));
  // Sections of b alone, by the index in a behind which they stand; -1 for before all.
  const alone = new Map<number, number[]>();
  let behind = -1;
  b.forEach((_, index) => {
    const partner = paired.get(index);
    if (partner !== undefined) behind = partner;
    else alone.set(behind, [...(alone.get(behind) ?? []), index]);
  });
  const onlyB = (index: number) =>
    (alone.get(index) ?? []).map((other): AlignedRow => ({ a: null, b: other, likeness: null }));
  return [
    ...onlyB(-1),
    ...a.flatMap((_, index): AlignedRow[] => {
      const pair = pairs.get(index);
      return [{ a: index, b: pair?.b ?? null, likeness: pair?.likeness ?? null }, ...onlyB(index)];
    }),
  ];
}
