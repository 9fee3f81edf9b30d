import { associate, type Association } from './association.ts';

/** A hit between the words of its paragraph. */
export interface Surroundings {
  before: string;
  after: string;
}

/** A pair of characters that stands near the hits. */
export interface Collocate extends Association {
  text: string;
  /** Hits that have it in the window. */
  count: number;
}

export interface CollocateOptions {
  side: 'left' | 'right';
  /** Characters beside the hit that are looked at. */
  window: number;
  /** Least number of hits that a collocate is listed for. */
  least: number;
}

/** What is known of the corpus. */
export interface Corpus {
  /** In characters. */
  size: number;
  /** Places of a text in the corpus. */
  count(text: string): number;
}

const pair = /^[\p{L}\p{N}]{2}$/u;

/** The pairs of characters, letters and digits only, within the window of a hit; each once. */
function pairsBeside({ before, after }: Surroundings, options: CollocateOptions): Set<string> {
  const beside = [...(options.side === 'left' ? before : after)];
  const near =
    options.side === 'left' ? beside.slice(-options.window) : beside.slice(0, options.window);
  const pairs = near.slice(1).map((character, index) => (near[index] ?? '') + character);
  return new Set(pairs.filter((text) => pair.test(text)));
}

/**
 * The pairs of characters that keep company with the hits, the strongest by logDice first. Pairs, not
 * words: they need no dictionary, are the same in every browser, and most Chinese words are pairs; a
 * longer word shows as the pairs it is made of.
 */
export function collocatesOf(
  hits: readonly Surroundings[],
  corpus: Corpus,
  options: CollocateOptions,
): Collocate[] {
  const counts = new Map<string, number>();
  for (const hit of hits) {
    for (const text of pairsBeside(hit, options)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= options.least)
    .map(([text, count]) => ({
      text,
      count,
      ...associate({
        together: count,
        hits: hits.length,
        collocate: corpus.count(text),
        size: corpus.size,
        // A pair that lies whole in the window.
        window: options.window - 1,
      }),
    }))
    .sort((one, other) => other.logDice - one.logDice || other.count - one.count);
}
