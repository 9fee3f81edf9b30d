import type { Metric } from '../../schema/metric.ts';

type Named = Pick<Metric, 'indicator' | 'area' | 'subject' | 'action' | 'unit'>;

/**
 * What the end of a change counts: in 事项由64项减少到29项 the same as its start. The words beside it
 * name only the change.
 */
export function namedByStart<End extends Named>(end: End, start: Named | null): End {
  if (start === null || end.indicator !== null || end.unit !== start.unit) return end;
  const { indicator, area, subject, action } = start;
  return { ...end, indicator, area, subject, action };
}
