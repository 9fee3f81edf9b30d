import type { HitColumns } from '../finder.ts';

/** Hits side by side: the row of the first of them, and how many they are. */
export interface HitRun {
  first: number;
  count: number;
}

/** Hits of one speech each; or, with `byParagraph`, of one paragraph. */
export function* hitRuns(
  { speech, paragraph }: Pick<HitColumns, 'speech' | 'paragraph'>,
  byParagraph: boolean,
): Generator<HitRun> {
  let first = 0;
  for (let row = 1; row <= speech.length; row += 1) {
    const isAlike =
      row < speech.length &&
      speech[row] === speech[first] &&
      (!byParagraph || paragraph[row] === paragraph[first]);
    if (isAlike) continue;
    yield { first, count: row - first };
    first = row;
  }
}
