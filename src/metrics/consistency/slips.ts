import { intervalOf, roundingOf, type Interval } from './interval.ts';
import type { PlacedMetric } from './place.ts';

/** The number as it is printed, without point and scale: 1.62亿 → 162, each of a hundredth of 亿. */
function printed({ metric }: PlacedMetric): { digits: string; step: number } | null {
  const { value } = metric;
  if (value === null || value < 1) return null;
  const step = roundingOf(metric) * 2 || 1;
  return { digits: String(Math.round(value / step)), step };
}

/** Two neighbours the other way round. */
function swapped(digits: string): number[] {
  return Array.from({ length: digits.length - 1 }, (_, at) => {
    const [one = '', other = ''] = digits.slice(at, at + 2);
    return Number(digits.slice(0, at) + other + one + digits.slice(at + 2));
  });
}

/** What a hand may have meant: one digit another, or two neighbours the other way round. */
function variants(digits: string): number[] {
  const found: number[] = swapped(digits);
  for (let at = 0; at < digits.length; at += 1) {
    for (const digit of '0123456789') {
      found.push(Number(digits.slice(0, at) + digit + digits.slice(at + 1)));
    }
  }
  return found;
}

/**
 * True where one slip in the figure would make it what it should be. A list that is left open differs
 * from its total by anything; by chance one in twenty does so by a slip.
 */
export function isSlip(placed: PlacedMetric, expected: Interval): boolean {
  return isOneOf(placed, expected, variants);
}

/** The same for two digits that are swapped: far fewer figures are that far apart by chance. */
export function isSwap(placed: PlacedMetric, expected: Interval): boolean {
  return /\d/u.test(placed.metric.text) && isOneOf(placed, expected, swapped);
}

function isOneOf(
  placed: PlacedMetric,
  expected: Interval,
  variantsOf: (digits: string) => number[],
): boolean {
  const number = printed(placed);
  if (!number || number.digits.length < 2 || !intervalOf(placed.metric)) return false;
  const half = roundingOf(placed.metric);
  return variantsOf(number.digits).some((variant) => {
    const value = variant * number.step;
    return value + half >= expected.low && value - half <= expected.high;
  });
}
