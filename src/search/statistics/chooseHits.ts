/** The first hit of each speech, of hits that come speech by speech. */
export function oneOfEach(hits: Int32Array, speechOf: (hit: number) => number): Int32Array {
  let last = -1;
  return hits.filter((hit) => {
    const speech = speechOf(hit);
    const isFirst = speech !== last;
    last = speech;
    return isFirst;
  });
}

/** Numbers in [0, 1) that depend on the seed alone: Park and Miller's generator. */
function seeded(seed: number): () => number {
  const modulus = 2_147_483_647;
  let state = (Math.abs(Math.trunc(seed)) % (modulus - 1)) + 1;
  return () => {
    state = (state * 48_271) % modulus;
    return state / modulus;
  };
}

/** `count` of the hits at random, in their order; the same seed chooses the same ones. */
export function sampleHits(hits: Int32Array, count: number, seed: number): Int32Array {
  const random = seeded(seed);
  let wanted = Math.min(count, hits.length);
  // Each hit is taken with the chance that the rest needs: every sample is equally likely.
  return hits.filter((_, index) => {
    const isTaken = random() * (hits.length - index) < wanted;
    if (isTaken) wanted -= 1;
    return isTaken;
  });
}

/** What a list of hits can be sorted by. */
export interface SortableHit {
  before: string;
  match: string;
  after: string;
  date: string;
  office: string;
}
export type SortKey = 'left' | 'right' | 'match' | 'date' | 'office';

const reversed = (text: string): string => [...text].reverse().join('');

/** The text by which a hit is sorted: the words on the left are read from the match outwards. */
function sortText(hit: SortableHit, key: SortKey): string {
  if (key === 'left') return reversed(hit.before);
  return key === 'right' ? hit.after : hit[key];
}

/** Hits in the order of a key, by code points; equals keep their order. */
export function sortHits<Hit extends SortableHit>(hits: readonly Hit[], key: SortKey): Hit[] {
  return hits
    .map((hit) => ({ hit, text: sortText(hit, key) }))
    .sort((one, other) => (one.text < other.text ? -1 : Number(one.text > other.text)))
    .map(({ hit }) => hit);
}
