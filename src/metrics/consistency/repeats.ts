import type { Metric } from '../../schema/metric.ts';
import type { Speech } from '../../schema/speech.ts';
import { makeFinding, type Finding } from './finding.ts';
import { areApart, intervalOf } from './interval.ts';
import type { PlacedMetric } from './place.ts';

type Period = Speech['period'];

const whole = new Set(['全年', '今年', '今年以来', '本年', '一年来', '年初以来']);
const half = new Set(['上半年', '今年上半年', '半年来', '今年以来', '今年', '年初以来']);

/** The time of a figure, with all names of the speech's own period as one. */
function timeOf({ period, per }: Metric, own: Period): string {
  const names = own.half === null ? whole : half;
  const isOwn = period === null || names.has(period) || period === `${String(own.year)}年`;
  return `${isOwn ? '' : period}|${per ?? ''}`;
}

function isComparable({ value, status, comparison, point, partOf, qualifier }: Metric): boolean {
  const isLevel = !comparison && !point && partOf === undefined;
  return value !== null && status !== 'target' && isLevel && qualifier !== 'rank';
}

/** 立项督查118件 and 立项督查127件 name no subject: there the same action of one indicator is one thing. */
function haveOneSubject(one: Metric, other: Metric): boolean {
  const areNamed = one.sure?.subject !== 'unsure' && other.sure?.subject !== 'unsure';
  if (!areNamed)
    return one.indicator !== null && one.action !== null && one.action === other.action;
  const subjects = [one.subject, other.subject];
  const [short = '', long = ''] = subjects.toSorted((a, b) => a.length - b.length);
  return long.endsWith(short);
}

function sameThing(one: Metric, other: Metric, own: Period): boolean {
  return (
    one.indicator === other.indicator &&
    (one.indicator !== null || areOneSlipped(one, other)) &&
    one.unit === other.unit &&
    timeOf(one, own) === timeOf(other, own) &&
    haveOneSubject(one, other) &&
    (one.action === other.action || one.action === null || other.action === null)
  );
}

// 1104 and 1140, 8600 and 6800: digits that a hand has swapped.
function hasSwappedDigits(one: number, other: number): boolean {
  const digits = (value: number) => [...String(value)].toSorted().join('');
  return digits(one) === digits(other);
}

const closeBy = 0.2;

const leastSubject = 4;
const leastDigits = 3;

/** True where a figure that no list names has a subject and digits that leave little doubt of it. */
function isToldExactly({ subject, qualifier, sure, text }: Metric): boolean {
  const digits = text.match(/\d/gu)?.length ?? 0;
  const isNamed = subject.length >= leastSubject && sure?.subject === undefined;
  return isNamed && qualifier === 'exact' && digits >= leastDigits;
}

/** Two figures that no list names are one where their words are the same and a hand slipped. */
function areOneSlipped(one: Metric, other: Metric): boolean {
  return one.subject === other.subject && hasSwappedDigits(one.value ?? 0, other.value ?? 0);
}

// A text that says one thing more often with other values is a list, not one told twice.
const mostEarlier = 50;

/** What may be told twice in one group; figures that no list names need words and digits of their own. */
function groupOf({ metric }: PlacedMetric, own: Period): string | null {
  if (metric.indicator === null && !isToldExactly(metric)) return null;
  const name = metric.indicator ?? `“${metric.subject}”`;
  return [name, metric.unit ?? '', timeOf(metric, own)].join('|');
}

/** The same figure of a speech told twice with different values. */
export function findRepeats(list: readonly PlacedMetric[], own: Period): Finding[] {
  const levels = list.filter(({ metric }) => isComparable(metric));
  const groups = Map.groupBy(levels, (placed) => groupOf(placed, own));
  groups.delete(null);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((later, index) => {
      const first = group
        .slice(0, Math.min(index, mostEarlier))
        .find((earlier) => sameThing(earlier.metric, later.metric, own));
      const one = first && intervalOf(first.metric);
      const other = intervalOf(later.metric);
      if (!first || !one || !other || !areApart(one, other)) return [];
      const [value, again] = [first.metric.value ?? 0, later.metric.value ?? 0];
      const isNear = Math.abs(value - again) <= closeBy * Math.max(value, again);
      const rank = isNear || hasSwappedDigits(value, again) ? 'likely' : 'unsure';
      return [
        makeFinding('told-twice', rank, [first, later], {
          expected: first.metric.text,
          found: later.metric.text,
          reason: `同一个数，前面说 ${first.metric.text}，后面说 ${later.metric.text}`,
        }),
      ];
    }),
  );
}
