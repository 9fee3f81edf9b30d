import { changeFrom, isLevel, type Change } from '../archive/previousReading.ts';
import { spanOf } from '../archive/span.ts';
import type { Metric } from '../schema/metric.ts';
import type { ComparedSpeech } from './comparedSpeech.ts';

/** The figures of one indicator in two speeches. */
export interface MetricPair {
  /** Key of the indicator. */
  indicator: string;
  a: Metric | null;
  b: Metric | null;
  /** From a to b; null where the two cannot be compared. */
  change: Change | null;
  /**
   * Why they are not compared: another stretch of time, another unit, a masked or lost figure or a
   * range; '' where they are, or where only one speech has the figure.
   */
  obstacle: '' | 'span' | 'unit' | 'unknown';
}

/** The first figure of every indicator, time and unit: it stands for the speech. */
function firstLevels(speech: ComparedSpeech): Map<string, Metric[]> {
  const seen = new Set<string>();
  const byIndicator = new Map<string, Metric[]>();
  for (const metric of speech.metrics) {
    if (metric.indicator === null || !isLevel(metric)) continue;
    const key = [metric.indicator, spanOf(speech, metric).label, metric.unit].join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const group = byIndicator.get(metric.indicator);
    if (group) group.push(metric);
    else byIndicator.set(metric.indicator, [metric]);
  }
  return byIndicator;
}

/** A half year and a whole year, or two months, are no like stretches of time. */
function isSameSpan(a: ComparedSpeech, one: Metric, b: ComparedSpeech, other: Metric): boolean {
  return spanOf(a, one).label === spanOf(b, other).label;
}

function pair(a: ComparedSpeech, one: Metric, b: ComparedSpeech, other: Metric): MetricPair {
  const base = { indicator: one.indicator ?? '', a: one, b: other };
  if (one.unit !== other.unit) return { ...base, change: null, obstacle: 'unit' };
  if (!isSameSpan(a, one, b, other)) return { ...base, change: null, obstacle: 'span' };
  const change = changeFrom({ entry: { id: a.id, data: a }, metric: one }, other);
  return { ...base, change, obstacle: change ? '' : 'unknown' };
}

/**
 * The figures of the same indicator in two speeches, those of both first, in the order of the first
 * speech. Comparable ones (same unit, same stretch of time) are taken before others.
 */
export function pairMetrics(a: ComparedSpeech, b: ComparedSpeech): MetricPair[] {
  const left = firstLevels(a);
  const right = firstLevels(b);
  const both: MetricPair[] = [];
  const single: MetricPair[] = [];
  for (const [indicator, own] of left) {
    const others = [...(right.get(indicator) ?? [])];
    for (const metric of own) {
      const isLike = (other: Metric) =>
        other.unit === metric.unit && isSameSpan(a, metric, b, other);
      const found = others.find(isLike) ?? others[0];
      if (found) {
        others.splice(others.indexOf(found), 1);
        both.push(pair(a, metric, b, found));
      } else single.push({ indicator, a: metric, b: null, change: null, obstacle: '' });
    }
    right.set(indicator, others);
  }
  for (const [indicator, rest] of right) {
    for (const metric of rest) {
      single.push({ indicator, a: null, b: metric, change: null, obstacle: '' });
    }
  }
  return [...both, ...single];
}
