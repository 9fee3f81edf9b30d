import type { Engine } from '../engine.ts';
import {
  countFacets,
  countParagraphs,
  type CountedParagraph,
  type Facets,
  type Filters,
} from '../filters.ts';
import { looseParagraph } from '../hits.ts';
import type { FoundRows } from './findRows.ts';
import { hitRuns } from './hitRuns.ts';
import { speechesOf } from './speechesOf.ts';
import { withSpeeches } from './withSpeeches.ts';

/** Counts what was found by every filter; loose hits are placed in their paragraphs for it. */
export async function countFound(
  engine: Engine,
  found: FoundRows,
  filters: Filters,
): Promise<Facets> {
  const { columns } = found;
  if (columns.paragraph[0] === looseParagraph) {
    return countFacets(countParagraphs(await withSpeeches(engine, found)), filters);
  }
  const speechOf = await speechesOf(engine, columns, true);
  const counted: CountedParagraph[] = [];
  for (const { first, count } of hitRuns(columns, true)) {
    const speech = speechOf(columns.speech[first] ?? 0);
    counted.push({ speech, paragraph: columns.paragraph[first] ?? 0, hits: count });
  }
  return countFacets(counted, filters);
}
