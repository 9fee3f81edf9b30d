import type { ManifestParagraph } from '../manifest.ts';

/** Offset of each paragraph in the speech's text, one separator between any two. */
export function paragraphStarts(
  paragraphs: readonly Pick<ManifestParagraph, 'length'>[],
): number[] {
  let start = 0;
  return paragraphs.map(({ length }) => {
    const here = start;
    start += length + 1;
    return here;
  });
}

/** The paragraph of each position; positions ascend. */
export function paragraphsOf(starts: readonly number[], positions: readonly number[]): number[] {
  let paragraph = 0;
  return positions.map((position) => {
    while (position >= (starts[paragraph + 1] ?? Number.POSITIVE_INFINITY)) paragraph += 1;
    return paragraph;
  });
}
