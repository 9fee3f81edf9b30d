import { makeFinding, type Finding } from './finding.ts';
import { areApart, intervalOf } from './interval.ts';
import { computed } from './label.ts';
import { wordsBetween, type PlacedMetric } from './place.ts';

// 翻一番 is a round word.
const doubling = 0.1;

/** 36件次，比上年翻了一番，上年为18件次. */
export function findDoubling(
  from: PlacedMetric,
  to: PlacedMetric,
  change: PlacedMetric,
): Finding[] {
  const [then, now] = [from, to].map(({ metric }) => intervalOf(metric));
  const { value, qualifier } = change.metric;
  if (!then || !now || then.low <= 0 || value === null || qualifier !== 'exact') return [];
  const ratio = 2 ** value;
  const told = { low: ratio * (1 - doubling), high: ratio * (1 + doubling) };
  if (!areApart({ low: now.low / then.high, high: now.high / then.low }, told)) return [];
  const times = computed((to.metric.value ?? 0) / (from.metric.value ?? 1));
  return [
    makeFinding('change', 'likely', [from, to, change], {
      expected: `${times}倍`,
      found: change.metric.text,
      reason: `${to.metric.text} ÷ ${from.metric.text} = ${times}，原文作 ${change.metric.text}`,
    }),
  ];
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
  const [now, then, told] = [to, from, times].map(({ metric }) => intervalOf(metric));
  if (!isOf || !now || !then || !told || then.low <= 0) return [];
  // 两倍 and 2倍 are as round as their last digit.
  const half = Number.isInteger(times.metric.value) ? roundness : 0;
  const wide = { low: told.low - half, high: told.high + half };
  const expected = { low: now.low / then.high, high: now.high / then.low };
  if (!areApart(expected, wide)) return [];
  const middle = computed((to.metric.value ?? 0) / (from.metric.value ?? 1));
  return [
    makeFinding('change', 'likely', [to, from, times], {
      expected: `${middle}倍`,
      found: times.metric.text,
      reason: `${to.metric.text} ÷ ${from.metric.text} = ${middle}，原文作 ${times.metric.text}`,
    }),
  ];
}
