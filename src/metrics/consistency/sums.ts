import { isClosed } from './closedLists.ts';
import { makeFinding, type Finding, type FindingRank } from './finding.ts';
import { addUp, areApart, intervalOf, type Interval } from './interval.ts';
import { computed } from './label.ts';
import { findPartsLists, type PartsList } from './partsLists.ts';
import { wordsBetween, type PlacedMetric } from './place.ts';
import { isSlip, isSwap } from './slips.ts';

// Parts that leave less than this open are meant to be all of them; more is a remainder nobody named.
const leastOpen = 0.05;
// Parts that exceed their total by more than this are no parts of it, and less is left by none.
const mostOver = 0.3;
const leastForSlips = 100;

/** The words before each part, from the figure before it on. */
function leadsOf({ total, parts, isTotalLast }: PartsList): string[] {
  return parts.map((part, index) => {
    const before = parts[index - 1] ?? (isTotalLast ? null : total);
    return part.words.slice(before?.end ?? Math.max(0, part.start - 12), part.start);
  });
}

/** True for parts with no more than their names between them. */
function isCompact(parts: readonly PlacedMetric[]): boolean {
  return parts.every((part, index) => {
    const before = parts[index - 1];
    return (
      !before || /^[^，。；、]{0,8}[，、和及；][^，。；、]{0,10}$/u.test(wordsBetween(before, part))
    );
  });
}

/** True where the other figures are right if one is slipped. */
function hasSlip(total: PlacedMetric, parts: readonly PlacedMetric[], known: readonly Interval[]) {
  const whole = intervalOf(total.metric);
  if (!whole || !isCompact(parts)) return false;
  // Of small counts every one is a slip away from another, but few are two swapped digits away.
  const slips = (total.metric.value ?? 0) < leastForSlips ? isSwap : isSlip;
  const sum = addUp(known);
  return (
    slips(total, sum) ||
    parts.some((part, index) => {
      const others = addUp(known.filter((_, at) => at !== index));
      return slips(part, { low: whole.low - others.high, high: whole.high - others.low });
    })
  );
}

function rankOf(list: PartsList, known: readonly Interval[], sum: number): FindingRank | null {
  const { total, parts } = list;
  const whole = total.metric.value ?? 0;
  if (list.isSharedOut) return hasSlip(total, parts, known) ? 'unsure' : null;
  const isWhole = list.isWhole || isClosed(leadsOf(list));
  if (sum > whole) {
    if (sum <= whole * (1 + mostOver)) return 'likely';
    const isTold = list.isTotalLast && parts.length > 2 && isCompact(parts);
    return isWhole || isTold || hasSlip(total, parts, known) ? 'unsure' : null;
  }
  if (sum >= whole * (1 - leastOpen)) return isWhole || parts.length > 2 ? 'likely' : 'unsure';
  if (isWhole) return 'likely';
  return hasSlip(total, parts, known) ? 'unsure' : null;
}

function tooLarge({ total, parts, isTotalLast }: PartsList, whole: Interval): Finding | null {
  const part = parts.find(({ metric }) => (intervalOf(metric)?.low ?? 0) > whole.high);
  if (!part || isTotalLast) return null;
  return makeFinding('sum', 'likely', [total, part], {
    expected: `不超过 ${total.metric.text}`,
    found: part.metric.text,
    reason: `其中的一项 ${part.metric.text} 大于合计 ${total.metric.text}`,
  });
}

function findSum(list: PartsList): Finding | null {
  const { total, parts } = list;
  const whole = intervalOf(total.metric);
  const known = parts.map(({ metric }) => intervalOf(metric)).filter((one) => one !== null);
  if (!whole || known.length < parts.length || parts.length === 0) return null;
  const larger = tooLarge(list, whole);
  if (larger) return larger;
  const sum = addUp(known);
  if (parts.length < 2 || !areApart(sum, whole)) return null;
  const middle = parts.reduce((so, { metric }) => so + (metric.value ?? 0), 0);
  const rank = rankOf(list, known, middle);
  if (rank === null) return null;
  const unit = total.metric.unit ?? '';
  const terms = parts.map(({ metric }) => computed(metric.value ?? 0)).join(' + ');
  const less = middle < (total.metric.value ?? 0) ? '；若还有没有列出的项，就不是矛盾' : '';
  return makeFinding('sum', rank, [total, ...parts], {
    expected: `${computed(middle)}${unit}`,
    found: total.metric.text,
    reason: `各项相加 ${terms} = ${computed(middle)}，合计作 ${total.metric.text}${less}`,
  });
}

/** Parts of one paragraph that do not add up to their total. */
export function findSums(list: readonly PlacedMetric[]): Finding[] {
  return findPartsLists(list).flatMap((one) => findSum(one) ?? []);
}
