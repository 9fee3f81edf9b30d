import { mostSimilarity, pairCounts, similarity, totalOf } from '../../text/similarity.ts';
import { leastSimilarity } from './compareReused.ts';

interface Kept<Item> {
  item: Item;
  counts: ReadonlyMap<string, number>;
  /** How many pairs it has. */
  total: number;
}

// Rare pairs tell paragraphs apart; so many of each paragraph are looked up.
const probes = 24;

/**
 * Earlier paragraphs in which later ones look for what they were written from. A paragraph is compared
 * only with those that share its rarest pairs of characters, so that an office's whole archive is not
 * read anew for each.
 */
export class EarlierParagraphs<Item> {
  private readonly byPair = new Map<string, Kept<Item>[]>();

  /** Adds a paragraph; later look-ups may find it. */
  add(item: Item, text: string): void {
    const counts = pairCounts(text);
    const kept = { item, counts, total: totalOf(counts) };
    for (const pair of kept.counts.keys()) {
      const list = this.byPair.get(pair);
      if (list) list.push(kept);
      else this.byPair.set(pair, [kept]);
    }
  }

  /** The most similar paragraph added so far, the last added among equals; null below 0.7. */
  mostSimilar(text: string): Item | null {
    const counts = pairCounts(text);
    const lists = [...counts.keys()].flatMap((pair) => {
      const list = this.byPair.get(pair);
      return list ? [list] : [];
    });
    const rarest = lists.toSorted((one, other) => one.length - other.length).slice(0, probes);
    const candidates = new Set(rarest.flat());
    const total = totalOf(counts);
    let best: { kept: Kept<Item>; share: number } | null = null;
    for (const kept of candidates) {
      // One much longer than the other is not compared pair by pair.
      if (mostSimilarity(kept.total, total) < leastSimilarity) continue;
      const share = similarity(kept.counts, counts);
      if (share >= leastSimilarity && share >= (best?.share ?? 0)) best = { kept, share };
    }
    return best?.kept.item ?? null;
  }
}
