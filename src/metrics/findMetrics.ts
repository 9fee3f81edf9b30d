import type { Metric } from '../schema/metric.ts';
import type { Paragraph } from '../schema/paragraph.ts';
import { namedByStart } from './comparisons/endOfChange.ts';
import { levelsOfChanges, perOfLevel } from './comparisons/levels.ts';
import { findTotals } from './comparisons/parts.ts';
import { totalsOfChanges } from './comparisons/partsOfChanges.ts';
import { totalsOfShares } from './comparisons/partsOfShares.ts';
import { findPoints, findTurns } from './comparisons/points.ts';
import { piecesOf } from './context/pieces.ts';
import { draftAt, type Draft } from './draftAt.ts';
import { foldTraditional } from './numerals/foldTraditional.ts';
import { findSpots } from './quantities/spots.ts';
import { listsSpokenOf, type MetricLists } from './subjects/indicatorOf.ts';
import { readSource } from './subjects/source.ts';

export type { MetricLists } from './subjects/indicatorOf.ts';

/** A block of a speech, as far as its figures need it. */
export type MetricBlock = Pick<Paragraph, 'id' | 'level' | 'part'> & { text: string };

const idAt = (index: number) => `m${String(index + 1).padStart(2, '0')}`;

function findInBlock(
  block: MetricBlock,
  heading: string,
  lists: MetricLists,
  year: number | null,
  first: number,
): Metric[] {
  const spots = findSpots(block.text);
  if (spots.length === 0) return [];
  const folded = foldTraditional(block.text);
  const points = findPoints(folded, spots);
  const source = readSource({ ...block, heading, folded, points, year }, spots);
  const turns = findTurns(folded, spots, points);
  const spoken = listsSpokenOf(block.text, heading, lists);
  const drafts: Draft[] = [];
  spots.forEach((spot, index) => {
    const before = [spots[index - 1], spots[index - 2]];
    drafts.push(draftAt(source, index, spot, before, drafts[index - 1] ?? null, spoken));
  });
  const levels = levelsOfChanges(block.text, spots, drafts);
  const reads = drafts.map(({ comparison }, index) => ({ comparison, point: points.get(index) }));
  const totals = new Map([
    ...totalsOfShares(folded, spots, reads),
    ...findTotals(folded, spots, reads),
    ...totalsOfChanges(folded, spots, points),
  ]);
  return drafts.map((found, index): Metric => {
    const total = totals.get(index);
    const level = levels.get(index);
    const point = points.get(index);
    const start = point === 'to' ? (drafts[index - 1] ?? null) : null;
    const { comparison, ...rest } = namedByStart(found, start);
    const per = found.per ?? perOfLevel(found, drafts[level ?? -1]);
    return {
      id: idAt(first + index),
      ...rest,
      ...(per === undefined ? {} : { per }),
      // The ends of a change are levels, whatever verb stands before them.
      ...(point ? { point } : {}),
      ...(comparison && (!point || turns.has(index))
        ? {
            comparison: {
              ...comparison,
              ...(level === undefined ? {} : { of: idAt(first + level) }),
            },
          }
        : {}),
      ...(total === undefined ? {} : { partOf: idAt(first + total) }),
    };
  });
}

/**
 * Finds every reported quantity of a speech, in order, named `m01`, `m02`, … What is told of a year after
 * `year`, that of the speech, is ahead.
 */
export function findMetrics(
  paragraphs: readonly MetricBlock[],
  lists: MetricLists,
  year: number | null = null,
): Metric[] {
  const metrics: Metric[] = [];
  let heading = '';
  for (const block of paragraphs.flatMap(piecesOf)) {
    if (block.level > 0) heading = block.text;
    for (const metric of findInBlock(block, heading, lists, year, metrics.length))
      metrics.push(metric);
  }
  return metrics;
}
