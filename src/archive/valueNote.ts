import { rangeNote } from './rangeNote.ts';
import type { Metric } from '../schema/metric.ts';

const points = { from: '起点', to: '终点' } as const;

/** What a table says beside a value: its bounds where it is masked; that it is an aim, a rate, a change and from what. */
export function valueNote(metric: Metric): string | null {
  const { status, per, comparison, point } = metric;
  const notes = [
    rangeNote(metric),
    status === 'target' ? '目标' : null,
    per ?? null,
    comparison?.base ? `对比${comparison.base}` : null,
    point ? points[point] : null,
  ].filter((note) => note !== null);
  return notes.length > 0 ? notes.join('，') : null;
}
