import { pairCounts, similarity } from '../../text/similarity.ts';
import { leastSimilarity } from './compareReused.ts';

interface Kept<Item> {
  item: Item;
  counts: ReadonlyMap<string, number>;
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
    const kept = { item, counts: pairCounts(text) };
    for (const pair of kept.counts.keys()) {
      const list = this.byPair.get(pair);
      if (list) list.push(kept);
      else this.byPair.set(pair, [kept]);
    }
  }

  /** The most similar paragraph added so far, the last added among equals; null below 0.7. */
  mostSimilar(text: string): Item | null {
    const counts = pairCounts(text);
    const frequency = (pair: string) => this.byPair.get(pair)?.length ?? 0;
    const rarest = [...counts.keys()]
      .filter((pair) => frequency(pair) > 0)
      .toSorted((one, other) => frequency(one) - frequency(other))
      .slice(0, probes);
    const candidates = new Set(rarest.flatMap((pair) => this.byPair.get(pair) ?? []));
    let best: { kept: Kept<Item>; share: number } | null = null;
    for (const kept of candidates) {
      const share = similarity(kept.counts, counts);
      if (share >= leastSimilarity && share >= (best?.share ?? 0)) best = { kept, share };
    }
    return best?.kept.item ?? null;
  }
}
