import type { Metric } from '../schema/metric.ts';
import type { Paragraph } from '../schema/paragraph.ts';
import {
  clauseAfter,
  clauseMarks,
  sentenceMark,
  sentenceMarks,
  startAfter,
} from './context/clause.ts';
import { comparisonOf } from './comparisons/comparison.ts';
import { foldTraditional } from './numerals/foldTraditional.ts';
import { listsSpokenOf, type MetricLists } from './subjects/indicatorOf.ts';
import { placeOf } from './subjects/placeOf.ts';
import { namedByStart } from './comparisons/endOfChange.ts';
import { isJoinedChange } from './comparisons/joinedChange.ts';
import { levelsOfChanges, perOfLevel } from './comparisons/levels.ts';
import { findTotals } from './comparisons/parts.ts';
import { totalsOfChanges } from './comparisons/partsOfChanges.ts';
import { totalsOfShares } from './comparisons/partsOfShares.ts';
import { periodOf, readSource, type Source } from './subjects/source.ts';
import { findPoints, findTurns } from './comparisons/points.ts';
import { piecesOf } from './context/pieces.ts';
import { quoteAt } from './context/quoteAt.ts';
import { baseOf } from './qualifiers/rankBase.ts';
import { rateOf } from './qualifiers/rate.ts';
import { findSpots, type Spot } from './quantities/spots.ts';
import { statusOf } from './qualifiers/status.ts';
import type { Subject } from './subjects/subject.ts';
import { subjectAt } from './subjects/subjectAt.ts';

export type { MetricLists } from './subjects/indicatorOf.ts';

/** A block of a speech, as far as its figures need it. */
export type MetricBlock = Pick<Paragraph, 'id' | 'level' | 'part'> & { text: string };
type Sureness = NonNullable<Metric['sure']>;
type Draft = Omit<Metric, 'id' | 'partOf'>;

const reported = { isTarget: false, isGuessed: false };
const comparedTo = /^，[比较][^，。；]{2,12}的$/u;

function namedBy({ subject, action, sure }: Draft): Subject {
  return { subject: sure?.subject === 'unsure' ? null : subject, action };
}

function draft(
  block: Source,
  index: number,
  spot: Spot,
  before: readonly (Spot | undefined)[],
  told: Draft | null,
  lists: MetricLists,
): Draft {
  const { text, folded } = block;
  const [previous] = before;
  const sentenceStart = startAfter(text, sentenceMarks, spot.start);
  const sentence = folded.slice(sentenceStart, spot.start);
  const clause = text.slice(startAfter(text, clauseMarks, spot.start), spot.start);
  const {
    subject,
    action,
    sure: sureSubject,
  } = subjectAt(text, spot, previous, told && namedBy(told));
  const since = previous ? text.slice(previous.end, spot.start) : '';
  // 92项任务完成91项，完成率98.9%: a short word is of the area of the figure before it.
  const goesOn = told !== null && told.indicator !== null && !sentenceMark.test(since);
  const context = { heading: block.heading, area: goesOn ? told.area : null };
  const { indicator, area, sure: surePlace } = placeOf(text, spot, before, lists, context);
  const statusBefore =
    previous && !sentenceMark.test(since) && told?.sure?.status === undefined
      ? { isTarget: told?.status === 'target', since: foldTraditional(since) }
      : null;
  // Where a change starts from is told, whatever is aimed at.
  const isStart = block.points.get(index) === 'from';
  const status = isStart
    ? reported
    : statusOf(sentence, spot, clauseAfter(folded, spot.end), block.part, statusBefore);
  const compared = previous && {
    end: previous.end,
    unit: previous.unit,
    base: told?.comparison?.base ?? null,
  };
  // 提高30元和5元: the second is a change as well.
  const comparison =
    comparisonOf(text, folded, spot, compared ?? null) ??
    (isJoinedChange(text, spot, previous) ? told?.comparison : undefined);
  const per = rateOf(text.slice(sentenceStart, spot.start), clause, spot.unit);
  const { value, upper, unit, qualifier, masked, borrowsUnit } = spot;
  // 领导批示45次，比上年的36次: the same thing at another time.
  const isSameThing =
    told !== null && previous?.unit === spot.unit && !comparison && comparedTo.test(since);
  const sure: Sureness = {
    ...sureSubject,
    ...surePlace,
    ...(isSameThing ? { subject: 'likely' as const } : {}),
    ...(unit === null ? { unit: 'unsure' } : borrowsUnit ? { unit: 'likely' } : {}),
    ...(status.isTarget && status.isGuessed ? { status: 'likely' } : {}),
  };
  return {
    indicator: isSameThing ? told.indicator : indicator,
    subject: isSameThing ? told.subject : (subject ?? spot.text),
    action: isSameThing ? told.action : action,
    text: spot.text,
    value,
    ...(upper === undefined ? {} : { upper }),
    unit,
    qualifier,
    masked,
    ...(status.isTarget ? { status: 'target' as const } : {}),
    ...(per === null ? {} : { per }),
    ...(comparison ? { comparison } : {}),
    period: periodOf(block, index, sentenceStart, spot),
    area,
    paragraph: block.id,
    quote: quoteAt(text, spot),
    ...baseOf(text, spot),
    ...(Object.keys(sure).length > 0 ? { sure } : {}),
  };
}
const idAt = (index: number) => `m${String(index + 1).padStart(2, '0')}`;

function findInBlock(
  block: MetricBlock,
  heading: string,
  lists: MetricLists,
  first: number,
): Metric[] {
  const spots = findSpots(block.text);
  if (spots.length === 0) return [];
  const folded = foldTraditional(block.text);
  const points = findPoints(folded, spots);
  const source = readSource({ ...block, heading, folded, points }, spots);
  const turns = findTurns(folded, spots, points);
  const spoken = listsSpokenOf(block.text, heading, lists);
  const drafts: Draft[] = [];
  spots.forEach((spot, index) => {
    const before = [spots[index - 1], spots[index - 2]];
    drafts.push(draft(source, index, spot, before, drafts[index - 1] ?? null, spoken));
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

/** Finds every reported quantity of a speech, in order, named `m01`, `m02`, … */
export function findMetrics(paragraphs: readonly MetricBlock[], lists: MetricLists): Metric[] {
  const metrics: Metric[] = [];
  let heading = '';
  for (const block of paragraphs.flatMap(piecesOf)) {
    if (block.level > 0) heading = block.text;
    for (const metric of findInBlock(block, heading, lists, metrics.length)) metrics.push(metric);
  }
  return metrics;
}
