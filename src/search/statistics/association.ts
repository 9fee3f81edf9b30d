/** How often two words stand together, and each alone. */
export interface Frequencies {
  /** Hits with the collocate in the window. */
  together: number;
  /** Hits of the query. */
  hits: number;
  /** Places of the collocate in the corpus. */
  collocate: number;
  /** Characters of the corpus. */
  size: number;
  /** Positions of the window, in characters. */
  window: number;
}

/** Measures of how much two words keep company. */
export interface Association {
  mutualInformation: number;
  tScore: number;
  logDice: number;
}

/** How often they would meet by chance: f(node) · f(collocate) · window / size. */
function expected({ hits, collocate, size, window }: Frequencies): number {
  return (hits * collocate * window) / size;
}

/**
 * - MI = log₂(O / E), Church and Hanks 1990.
 * - T = (O − E) / √O, Church, Gale, Hanks and Hindle 1991.
 * - logDice = 14 + log₂(2 O / (f(node) + f(collocate))), Rychlý 2008: 14 at most, whatever the size of
 *   the corpus.
 *
 * O is `together`, E what chance would give. `together` is at least 1.
 */
export function associate(frequencies: Frequencies): Association {
  const { together, hits, collocate } = frequencies;
  const chance = expected(frequencies);
  return {
    mutualInformation: Math.log2(together / chance),
    tScore: (together - chance) / Math.sqrt(together),
    logDice: 14 + Math.log2((2 * together) / (hits + collocate)),
  };
}
