import { makeFinding, type Finding } from './finding.ts';
import { areApart, intervalOf, type Interval } from './interval.ts';
import { computed } from './label.ts';
import { wordsBetween, type PlacedMetric } from './place.ts';

/** The finding that one figure is not so many times another one as is told; `change` tells it. */
function unlikeRatio(
  [from, to, change]: readonly [PlacedMetric, PlacedMetric, PlacedMetric],
  told: Interval,
  places: readonly PlacedMetric[],
): Finding[] {
  const [then, now] = [from, to].map(({ metric }) => intervalOf(metric));
  if (!then || !now || then.low <= 0) return [];
  if (!areApart({ low: now.low / then.high, high: now.high / then.low }, told)) return [];
  const times = computed((to.metric.value ?? 0) / (from.metric.value ?? 1));
  return [
    makeFinding('change', 'likely', places, {
      expected: `${times}倍`,
      found: change.metric.text,
      reason: `${to.metric.text} ÷ ${from.metric.text} = ${times}，原文作 ${change.metric.text}`,
    }),
  ];
}

// 翻一番 is a round word.
const doubling = 0.1;

/** 36件次，比上年翻了一番，上年为18件次. */
export function findDoubling(
  from: PlacedMetric,
  to: PlacedMetric,
  change: PlacedMetric,
): Finding[] {
  const { value, qualifier } = change.metric;
  if (value === null || qualifier !== 'exact') return [];
  const ratio = 2 ** value;
  const told = { low: ratio * (1 - doubling), high: ratio * (1 + doubling) };
  return unlikeRatio([from, to, change], told, [from, to, change]);
}

// 1.5 is no two, 1.7 may be.
const roundness = 0.4;

const isTimes = ({ metric }: PlacedMetric) => metric.unit === '倍';

/** 120万人次，是上年60万人次的2倍. */
export function timesFormer(list: readonly PlacedMetric[], index: number): Finding[] {
  const [to, from, times] = list.slice(index, index + 3);
  if (!to || !from || !times || !isTimes(times) || to.metric.unit !== from.metric.unit) return [];
  const isOf =
    /^，(?:是|为|相当于|达到)[^，。；、]{0,8}$/u.test(wordsBetween(to, from)) &&
    wordsBetween(from, times) === '的';
  const told = intervalOf(times.metric);
  if (!isOf || !told) return [];
  // 两倍 and 2倍 are as round as their last digit.
  const half = Number.isInteger(times.metric.value) ? roundness : 0;
  const wide = { low: told.low - half, high: told.high + half };
  return unlikeRatio([from, to, times], wide, [to, from, times]);
}
