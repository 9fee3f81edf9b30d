import { numberLabel } from '../archive/numberLabel.ts';
import { changeLabel } from '../archive/changeLabel.ts';
import type { MetricPair } from './metricPairs.ts';

const obstacles = {
  '': '',
  span: '时段不同，不比',
  unit: '量词不同，不比',
  unknown: '有数隐去或是区间，不比',
} as const;

/** The difference of two figures for readers: +56（↑ 6.19%）; or why there is none. */
export function differenceLabel({ change, obstacle }: MetricPair): string {
  if (!change) return obstacles[obstacle];
  const label = changeLabel(change);
  const isPlain = change.percent !== null && change.direction !== 'same';
  if (!isPlain) return label;
  const sign = change.difference > 0 ? '+' : '−';
  return `${sign}${numberLabel(Math.abs(change.difference))}（${label}）`;
}
