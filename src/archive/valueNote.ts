import type { Metric } from '../schema/metric.ts';

const points = { from: '起点', to: '终点' } as const;

/** What a table says beside a value: that it is an aim, a rate, a change and from what. */
export function valueNote({ status, per, comparison, point }: Metric): string | null {
  const notes = [
    status === 'target' ? '目标' : null,
    per ?? null,
    comparison?.base ? `对比${comparison.base}` : null,
    point ? points[point] : null,
  ].filter((note) => note !== null);
  return notes.length > 0 ? notes.join('，') : null;
}
