import type { Metric } from '../../schema/metric.ts';
import { makeFinding, type Finding } from './finding.ts';
import { areApart, intervalOf, type Interval } from './interval.ts';
import { computed } from './label.ts';
import { findDoubling, timesFormer } from './multiples.ts';
import { inOneSentence, isPercent, wordsBetween, type PlacedMetric } from './place.ts';

const noun = { up: '增加', down: '减少', same: '持平' } as const;

interface Change {
  from: PlacedMetric;
  to: PlacedMetric;
  change: PlacedMetric;
  direction: 'up' | 'down';
}

/** What a change in the change's own unit must be: a rate in %, points of %, or the difference. */
function expectedOf({ from, to, change, direction }: Change): Interval | null {
  const before = intervalOf(from.metric);
  const after = intervalOf(to.metric);
  if (!before || !after) return null;
  const [low, high] =
    direction === 'up'
      ? [after.low - before.high, after.high - before.low]
      : [before.low - after.high, before.high - after.low];
  if (isPercent(change) && !isPercent(to)) {
    if (before.low <= 0) return null;
    return direction === 'up'
      ? { low: (after.low / before.high - 1) * 100, high: (after.high / before.low - 1) * 100 }
      : { low: (1 - after.high / before.low) * 100, high: (1 - after.low / before.high) * 100 };
  }
  const isDifference =
    change.metric.unit === to.metric.unit ||
    (isPercent(to) && /百分点$/u.test(change.metric.unit ?? ''));
  return isDifference && !isPercent(change) ? { low, high } : null;
}

function judge(told: Change): Finding[] {
  const { from, to, change, direction } = told;
  // 年均增长7.1% is the rate of each year, not of the whole way.
  if (change.metric.per !== undefined) return [];
  const expected = expectedOf(told);
  const found = intervalOf(change.metric);
  if (!expected || !found || !areApart(expected, found)) return [];
  const middle = computed((expected.low + expected.high) / 2);
  const unit = isPercent(change) ? '%' : (change.metric.unit ?? '');
  return [
    makeFinding('change', 'likely', [from, to, change], {
      expected: `${noun[direction]} ${middle}${unit}`,
      found: change.metric.text,
      reason: `由 ${from.metric.text} 到 ${to.metric.text} 应${noun[direction]} ${middle}${unit}，原文作 ${change.metric.text}`,
    }),
  ];
}

function directionOf(metric: Metric): 'up' | 'down' | null {
  const direction = metric.comparison?.direction;
  return direction === 'up' || direction === 'down' ? direction : null;
}

// 分别下降20.7%和30% tells of several, each its own.
const restates = /^，?(?!分别)(?:共|净|累计|同比)?[^，。；、]{0,4}$/u;

/** 由A提高到B，提高C. */
function fromTo(list: readonly PlacedMetric[], index: number): Finding[] {
  const [from, to, next, afterNext] = list.slice(index, index + 4);
  // 由A增加到B，年均增长C，增加D: the yearly rate stands between.
  const change = next?.metric.per === undefined ? next : afterNext;
  if (!from || !to || !change || from.metric.point !== 'from' || to.metric.point !== 'to')
    return [];
  const direction = directionOf(change.metric);
  if (
    direction === null ||
    !inOneSentence(from, change) ||
    !restates.test(wordsBetween(change === next || !next ? to : next, change))
  ) {
    return [];
  }
  if (from.metric.unit !== to.metric.unit) return [];
  return judge({ from, to, change, direction });
}

// 比上年的36次增加9次; 去年同期为800条，增长30%
const leadsToFormer =
  /^[，、（](?:而)?(?:(?:比|较)(?:去年|上年|上一?年)[^，。；、]{0,8}|(?:去年|上年|上一?年)(?:同期)?(?:仅为|为|是|仅|只有)?)$/u;
const leadsToChange =
  /^[，）]*(?:同比|净|多)?(?:增|增加|增长|增幅|提高|提升|减少|下降|降低|降幅|多|少)(?:了|为)?$/u;

/** 45次，比上年的36次增加9次, and a rate behind that: 增长25%. */
function besideFormer(list: readonly PlacedMetric[], index: number): Finding[] {
  const [to, from, ...behind] = list.slice(index, index + 4);
  if (!to || !from || from.metric.comparison || to.metric.unit !== from.metric.unit) return [];
  if (!leadsToFormer.test(wordsBetween(to, from))) return [];
  const findings: Finding[] = [];
  let before = from;
  for (const change of behind) {
    const direction = directionOf(change.metric);
    if (direction === null || !inOneSentence(to, change)) break;
    if (!leadsToChange.test(wordsBetween(before, change))) break;
    findings.push(...judge({ from, to, change, direction }));
    before = change;
  }
  return findings;
}

/** 车辆42辆，比上年减少6辆，去年为46辆. */
function formerLast(list: readonly PlacedMetric[], index: number): Finding[] {
  const [to, change, from] = list.slice(index, index + 3);
  if (!to || !change || !from || change.metric.comparison?.of !== to.metric.id) return [];
  const direction = directionOf(change.metric);
  const isFormer = /^，(?:去年|上年)(?:同期)?(?:为|是|共)?$/u.test(wordsBetween(change, from));
  if (direction === null || !isFormer || to.metric.unit !== from.metric.unit) return [];
  return change.metric.unit === '番'
    ? findDoubling(from, to, change)
    : judge({ from, to, change, direction });
}

/** 21.4万人次，比去年同期增加1.8万人次，增长9.2%: the rate follows from level and difference. */
function rateAndDifference(list: readonly PlacedMetric[], index: number): Finding[] {
  const [level, difference, rate] = list.slice(index, index + 3);
  if (!level || !difference || !rate || !inOneSentence(level, rate) || !isPercent(rate)) return [];
  const { id, unit, value } = level.metric;
  const direction = directionOf(difference.metric);
  const isOne = difference.metric.comparison?.of === id && rate.metric.comparison?.of === id;
  if (!isOne || direction === null || direction !== directionOf(rate.metric)) return [];
  if (unit !== difference.metric.unit || value === null || difference.metric.value === null)
    return [];
  const now = intervalOf(level.metric);
  const by = intervalOf(difference.metric);
  const told = intervalOf(rate.metric);
  if (!now || !by || !told) return [];
  const sign = direction === 'up' ? -1 : 1;
  const before = {
    low: now.low + sign * (sign < 0 ? by.high : by.low),
    high: now.high + sign * (sign < 0 ? by.low : by.high),
  };
  if (before.low <= 0) return [];
  const expected = { low: (by.low / before.high) * 100, high: (by.high / before.low) * 100 };
  if (!areApart(expected, told)) return [];
  const middle = computed(
    (difference.metric.value / (value + sign * difference.metric.value)) * 100,
  );
  return [
    makeFinding('change', 'likely', [level, difference, rate], {
      expected: `${middle}%`,
      found: rate.metric.text,
      reason: `现为 ${level.metric.text}、${noun[direction]} ${difference.metric.text}，合 ${middle}%，原文作 ${rate.metric.text}`,
    }),
  ];
}

/** Changes of one paragraph that do not follow from the levels beside them. */
export function findChanges(list: readonly PlacedMetric[]): Finding[] {
  return list.flatMap((_, index) => [
    ...fromTo(list, index),
    ...besideFormer(list, index),
    ...formerLast(list, index),
    ...timesFormer(list, index),
    ...rateAndDifference(list, index),
  ]);
}
