import type { Metric } from '../schema/metric.ts';
import {
  clauseAfter,
  clauseMarks,
  sentenceMark,
  sentenceMarks,
  startAfter,
} from './context/clause.ts';
import { comparisonOf } from './comparisons/comparison.ts';
import { isJoinedChange } from './comparisons/joinedChange.ts';
import { quoteAt } from './context/quoteAt.ts';
import { foldTraditional } from './numerals/foldTraditional.ts';
import { baseOf } from './qualifiers/rankBase.ts';
import { rateOf } from './qualifiers/rate.ts';
import { statusOf } from './qualifiers/status.ts';
import type { Spot } from './quantities/spots.ts';
import type { MetricLists } from './subjects/indicatorOf.ts';
import { placeOf } from './subjects/placeOf.ts';
import { isLater } from './subjects/periodYear.ts';
import { periodOf, type Source } from './subjects/source.ts';
import type { Subject } from './subjects/subject.ts';
import { subjectAt } from './subjects/subjectAt.ts';

type Sureness = NonNullable<Metric['sure']>;
/** A figure before it has its name and its total. */
export type Draft = Omit<Metric, 'id' | 'partOf'>;

const reported = { isTarget: false, isGuessed: false };
const comparedTo = /^，[比较][^，。；]{2,12}的$/u;

const reached = /^，(?:已)?(?:达到?|增至|提高到|提高至|升至|降至|降到)了?$/u;

function namedBy({ subject, action, sure }: Draft): Subject {
  return { subject: sure?.subject === 'unsure' ? null : subject, action };
}

/**
 * What the words around a figure say of it. `before` are the two figures before it, the nearest first;
 * `told` is what was read of the nearest.
 */
export function draftAt(
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
  const period = periodOf(block, index, sentenceStart, spot);
  const isAhead =
    block.part === 'plans' || block.part === 'requirements' || isLater(period, block.year);
  // Where a change starts from is told, whatever is aimed at.
  const isStart = block.points.get(index) === 'from';
  const status = isStart
    ? reported
    : statusOf(sentence, spot, clauseAfter(folded, spot.end), isAhead, statusBefore);
  const compared = previous && {
    end: previous.end,
    unit: previous.unit,
    base: told?.comparison?.base ?? null,
  };
  // 提高30元和5元: the second is a change as well.
  const comparison =
    comparisonOf(text, folded, spot, compared ?? null) ??
    (isJoinedChange(text, spot, previous) ? told?.comparison : undefined);
  // 每人每月提高15元，达到138元: what the change is told by, its level is too.
  const isLevel = previous?.unit === spot.unit && told?.comparison && reached.test(since);
  const per =
    rateOf(text.slice(sentenceStart, spot.start), clause, spot.unit) ??
    (isLevel ? (told.per ?? null) : null);
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
    period,
    area,
    paragraph: block.id,
    quote: quoteAt(text, spot),
    ...baseOf(text, spot),
    ...(Object.keys(sure).length > 0 ? { sure } : {}),
  };
}
