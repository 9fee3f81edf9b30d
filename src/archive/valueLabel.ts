import type { Metric } from '../schema/metric.ts';
import { magnitude } from './magnitude.ts';
import { numberLabel } from './numberLabel.ts';

const prefixes = { exact: '', over: '>', near: '≈', rank: '第' } as const;

/**
 * A figure in base units for tables: `>50,000`. A masked one gives its order of magnitude, a lost
 * one says so; neither is ever shown as zero.
 */
export function valueLabel({ value, masked, qualifier, unit }: Metric): string {
  if (masked) return `${magnitude(masked.digits)}（原文隐去）`;
  if (value === null) return '原文缺失';
  const number = numberLabel(value);
  return `${prefixes[qualifier]}${number}${unit === '%' ? '%' : ''}`;
}
