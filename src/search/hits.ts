import type { Positions } from './engine.ts';
import type { ManifestParagraph } from './manifest.ts';

/** One match: its paragraph (index in the manifest's list), offset in it, and length. */
export interface Hit {
  paragraph: number;
  offset: number;
  length: number;
}

/** Offset of each paragraph in the speech's text, one separator between any two. */
function startsOf(paragraphs: readonly ManifestParagraph[]): number[] {
  let start = 0;
  return paragraphs.map(({ length }) => {
    const here = start;
    start += length + 1;
    return here;
  });
}

/** The matches of one speech in paragraphs that hold every term, in text order. */
export function hitsIn(
  speech: number,
  paragraphs: readonly ManifestParagraph[],
  terms: readonly { length: number; positions: Positions }[],
): Hit[] {
  const starts = startsOf(paragraphs);
  const byTerm = terms.map(({ length, positions }) => {
    const hits = new Map<number, Hit[]>();
    let paragraph = 0;
    for (const position of positions.get(speech) ?? []) {
      while (position >= (starts[paragraph + 1] ?? Number.POSITIVE_INFINITY)) paragraph += 1;
      const hit = { paragraph, offset: position - (starts[paragraph] ?? 0), length };
      hits.set(paragraph, [...(hits.get(paragraph) ?? []), hit]);
    }
    return hits;
  });
  return paragraphs.flatMap((_, index) => {
    const found = byTerm.map((hits) => hits.get(index));
    if (found.includes(undefined)) return [];
    return found
      .flatMap((hits) => hits ?? [])
      .toSorted((one, other) => one.offset - other.offset || one.length - other.length);
  });
}
