import type { Metric } from '../schema/metric.ts';
import { magnitude } from './magnitude.ts';
import { numberLabel } from './numberLabel.ts';

const prefixes = { exact: '', over: '>', under: '<', near: '≈', range: '', rank: '第' } as const;
const changes = { up: '增 ', down: '减 ', same: '平 ' } as const;

function numberOf(
  { value, upper, qualifier, unit }: Metric,
  known: number,
  write: (number: number) => string,
): string {
  const label = (number: number) => `${write(number)}${unit === '%' ? '%' : ''}`;
  if (value === null || upper === undefined) return `${prefixes[qualifier]}${label(known)}`;
  return `${label(known)}–${label(upper)}`;
}

/**
 * A figure in base units for tables: `>50,000`, `15%–30%`, a change as `增 5%`. A masked one gives
 * its order of magnitude, a lost one says so; neither is ever shown as zero.
 * `write` writes the numbers.
 */
export function valueLabel(metric: Metric, write = numberLabel): string {
  const { value, masked, comparison } = metric;
  const change = comparison ? changes[comparison.direction] : '';
  if (masked) return `${change}${magnitude(masked.digits)}（原文隐去）`;
  return value === null ? '原文缺失' : `${change}${numberOf(metric, value, write)}`;
}
