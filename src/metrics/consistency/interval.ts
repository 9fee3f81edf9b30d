import type { Metric } from '../../schema/metric.ts';
import { scaleValue } from '../numerals/numeralMarks.ts';

/** The values that the words of a figure allow, both ends included. */
export interface Interval {
  low: number;
  high: number;
}

// 近 and 约 name no bound; further off than this nobody would use them.
const nearness = 0.2;
const decimals = /[.．点](?<places>[0-9０-９零〇一二三四五六七八九]+)/u;
const scales =
  /(?<scales>[十百千万亿]*)[余多几来]?(?<more>[万亿]*)[^0-9０-９一二三四五六七八九十百千万亿]*$/u;

/** Half of what the last printed digit counts: 304.48亿 → 500,000; 12件 → 0, a count is exact. */
export function roundingOf({ text, unit }: Pick<Metric, 'text' | 'unit'>): number {
  // 百 of 个百分点 and 百分之 is no scale.
  const number = unit === null ? text : text.replaceAll(unit, '');
  const places = decimals.exec(number)?.groups?.['places']?.length ?? 0;
  const groups = scales.exec(number)?.groups ?? {};
  const marks = (groups['scales'] ?? '') + (groups['more'] ?? '');
  const scale = [...marks].reduce((product, mark) => product * scaleValue(mark), 1);
  const isShare = /^[%％‰]$|分之$|百分点$/u.test(unit ?? '');
  const isRounded = places > 0 || scale > 1 || isShare;
  return isRounded ? (scale / 10 ** places) * 0.5 : 0;
}

/** What a figure can be; null where nothing is known of it. */
export function intervalOf(metric: Metric): Interval | null {
  const { value, upper, qualifier, masked } = metric;
  if (masked) {
    const low = 10 ** (masked.digits - 1);
    return { low, high: qualifier === 'over' ? Number.POSITIVE_INFINITY : low * 10 };
  }
  if (value === null || qualifier === 'rank') return null;
  const half = roundingOf(metric);
  switch (qualifier) {
    case 'over':
      return { low: value - half, high: Number.POSITIVE_INFINITY };
    case 'under':
      return { low: Number.NEGATIVE_INFINITY, high: value + half };
    case 'near':
      return { low: value * (1 - nearness), high: value * (1 + nearness) };
    case 'range':
      return { low: value - half, high: (upper ?? value) + half };
    case 'exact':
      return { low: value - half, high: value + half };
  }
}

// Binary noise of sums and quotients.
const noise = 1e-9;

/** True when no value lies in both. */
export function areApart(one: Interval, other: Interval): boolean {
  const slack = noise * Math.max(1, Math.abs(one.low), Math.abs(other.low));
  return one.high < other.low - slack || other.high < one.low - slack;
}

/** Sum of intervals. */
export function addUp(intervals: readonly Interval[]): Interval {
  return {
    low: intervals.reduce((sum, { low }) => sum + low, 0),
    high: intervals.reduce((sum, { high }) => sum + high, 0),
  };
}

/** Quotient of intervals above zero, times `by`. */
export function divide(top: Interval, bottom: Interval, by: number): Interval {
  return { low: (top.low / bottom.high) * by, high: (top.high / bottom.low) * by };
}
