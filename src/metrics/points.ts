import type { Metric } from '../schema/metric.ts';
import type { Spot } from './spots.ts';

const from = /(?:由|从|自)[^，。；]{0,20}$/u;
const leads =
  /^[^，。；、]{0,6}(?:提高|增加|上升|增长|下降|降低|减少|缩短|压缩|缩减|扩大|提升|回落|精简|上涨|下调|上调|调整|发展|扩展|优化|改善|跃升|攀升|下滑|升|降|增|减|变|改|[翻涨跌])[^，。；、]{0,8}(?:到|至|为|成)[了约]?$|^(?:左右|以上)?(?:到|至)$/u;

/** Which figures are the ends of 由A提高到B: index → from or to. */
export function findPoints(
  text: string,
  spots: readonly Spot[],
): Map<number, NonNullable<Metric['point']>> {
  const points = new Map<number, NonNullable<Metric['point']>>();
  spots.forEach((spot, index) => {
    const next = spots[index + 1];
    if (!next || points.has(index) || next.start - spot.end > 24) return;
    const before = text.slice(Math.max(0, spot.start - 24), spot.start);
    if (!from.test(before) || !leads.test(text.slice(spot.end, next.start))) return;
    points.set(index, 'from').set(index + 1, 'to');
  });
  return points;
}
