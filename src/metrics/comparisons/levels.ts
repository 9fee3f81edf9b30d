import type { Metric } from '../../schema/metric.ts';
import { sentenceMark } from '../context/clause.ts';
import type { Spot } from '../quantities/spots.ts';

// Between a level and its change stand words of comparison, and none that names another matter.
const longestBetween = 24;
const joins =
  /^(?:[，、；：（]|比[^，。；、]{2,12}|较[^，。；、]{2,12}|同比|环比|分别|增幅|增速|名义|实际|可比|按[^，。；、]{2,10}计算|其中|增长|增加|提高|提升|上升|上涨|下降|减少|降低|回落|前进|前移|后退|后移|净|又|再|均|都|约|达|为|了|的|多|少|高|低|快|慢|-)*$/u;

function isPercent(unit: string | null | undefined): boolean {
  return /^[%％]$|百分之/u.test(unit ?? '');
}

// 比上年的36次增加9次: the 36次 is what is compared with.
const comparedWith = /[比较](?:[^，。；、比较]{0,12})$/u;

function levelBefore(
  text: string,
  spots: readonly Spot[],
  metrics: readonly Pick<Metric, 'comparison'>[],
  levels: ReadonlyMap<number, number>,
  index: number,
): number | undefined {
  const before = index - 1;
  if (metrics[before]?.comparison) return levels.get(before);
  const spot = spots[before];
  const gap = text.slice(spots[before - 1]?.end ?? 0, spot?.start);
  if (!comparedWith.test(gap)) return before;
  const isLevel = spots[before - 1] && joins.test(gap) && !metrics[before - 1]?.comparison;
  return isLevel ? before - 1 : undefined;
}

/** For each change, the figure before it in its sentence that it is the change of. */
export function levelsOfChanges(
  text: string,
  spots: readonly Spot[],
  metrics: readonly Pick<Metric, 'comparison' | 'unit'>[],
): Map<number, number> {
  const levels = new Map<number, number>();
  spots.forEach((spot, index) => {
    const before = spots[index - 1];
    if (!metrics[index]?.comparison || !before) return;
    const between = text.slice(before.end, spot.start);
    if (between.length > longestBetween || sentenceMark.test(between) || !joins.test(between))
      return;
    const level = levelBefore(text, spots, metrics, levels, index);
    // A percentage changes by points: 办结率99.5%，同比增长13.1% tells of what was dealt with.
    const isOther = isPercent(spot.unit) && isPercent(metrics[level ?? -1]?.unit);
    if (level !== undefined && !isOther) levels.set(index, level);
  });
  return levels;
}

/** 人均收入5000元，比上年增加300元: what a level is told by, its change in the same unit is too. */
export function perOfLevel(
  change: Pick<Metric, 'comparison' | 'unit'>,
  level: Pick<Metric, 'unit' | 'per'> | undefined,
): string | undefined {
  return change.comparison && level?.unit === change.unit ? level.per : undefined;
}
