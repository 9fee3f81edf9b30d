import type { Metric } from '../schema/metric.ts';
import { sentenceMark } from './clause.ts';
import type { Spot } from './spots.ts';

// Between a level and its change stand words of comparison, and none that names another matter.
const longestBetween = 24;
const joins =
  /^(?:[，、；：（]|比[^，。；、]{2,12}|较[^，。；、]{2,12}|同比|环比|分别|增幅|增速|名义|实际|可比|按[^，。；、]{2,10}计算|其中|增长|增加|提高|提升|上升|上涨|下降|减少|降低|回落|净|又|再|均|都|约|达|为|了|的|多|少|高|低|快|慢|-)*$/u;

/** For each change, the figure before it in its sentence that it is the change of. */
export function levelsOfChanges(
  text: string,
  spots: readonly Spot[],
  metrics: readonly Pick<Metric, 'comparison'>[],
): Map<number, number> {
  const levels = new Map<number, number>();
  spots.forEach((spot, index) => {
    const before = spots[index - 1];
    if (!metrics[index]?.comparison || !before) return;
    const between = text.slice(before.end, spot.start);
    if (between.length > longestBetween || sentenceMark.test(between) || !joins.test(between))
      return;
    const level = metrics[index - 1]?.comparison ? levels.get(index - 1) : index - 1;
    if (level !== undefined) levels.set(index, level);
  });
  return levels;
}
