import { seededRandom } from '../../support/random.ts';

/** A query with what a plain scan finds. */
export interface Truth {
  query: string;
  hits: number;
  /** Indexes of the speeches that hold it. */
  speeches: number[];
}

const shortest = 2;
const longest = 8;

function drawQuery(texts: readonly string[], random: () => number): string {
  for (;;) {
    const text = texts[Math.floor(random() * texts.length)] ?? '';
    const length = shortest + Math.floor(random() * (longest - shortest + 1));
    const start = Math.floor(random() * (text.length - length));
    const query = text.slice(start, start + length);
    if (query.length === length && !/[\s"]/u.test(query)) return query;
  }
}

/**
 * Random substrings of 2 to 8 characters of the speeches' texts (folded, a paragraph a line), with
 * their places by plain scan.
 */
export function scanQueries(texts: readonly string[], count: number): Truth[] {
  const random = seededRandom(20_261_124);
  return Array.from({ length: count }, (): Truth => {
    const query = drawQuery(texts, random);
    const speeches: number[] = [];
    let hits = 0;
    for (const [index, text] of texts.entries()) {
      const before = hits;
      for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) hits += 1;
      if (hits > before) speeches.push(index);
    }
    return { query, hits, speeches };
  });
}
