import type { Metric } from '../../schema/metric.ts';
import { startAfter } from '../context/clause.ts';
import type { Spot } from '../quantities/spots.ts';

// 由于, 从事, 自主: words, no starts of a change.
const from =
  /(?:将(?=[^，。；]{0,16}(?:现行|原来|原有|目前))|由(?!于|衷|此)|(?<![服听顺跟])从(?!事|而|业|严|来|速|中|不)|自(?!己|主|由|治|然|行|身|觉|动|筹|强|我|立|查|愿|建))(?<between>[^，。；]*)$/u;
const farthestFrom = 30;
const verbs =
  '提高|增加|上升|增长|增|下降|降低|减少|减|缩短|缩小|缩减|压缩|压减|精简|扩大|扩充|扩展|扩|提升|升高|升|回升|回落|上涨|涨|跌|下跌|下调|上调|上浮|下浮|调整|调高|调低|调|发展|优化|改善|跃升|跃|退|进|攀升|下滑|滑|降|变|改|翻|提|转|延长|拓展|推广|集中|延伸|前移|跨越|放宽|收窄|合并|整合';
const ends = `(?:${verbs})了?(?:[^，。；、]{0,6}?(?:到|至|为|成))`;
// 由4200人精简到目前的2650人, 由1997年的5160元，增加到2002年的7703元.
const leads = new RegExp(
  `^[^。；，、]{0,12}，?[^，。；、\\d]{0,8}?${ends}[^，。；、]{0,16}$|^(?:左右|以上|以下)?(?:到|至)[^，。；、]{0,12}$`,
  'u',
);
// Without 由, only words that say nothing else lead from one end to the other: 380元提高到420元.
const joins = new RegExp(`^(?:左右|以上|以下)?(?:${verbs})了?(?:到|至|为)了?$`, 'u');
const changed = new RegExp(`(?:${verbs})了?$`, 'u');
const listed = /^(?:[、和]|以及)$/u;
const longestBetween = 40;

function isLed(text: string, spot: Spot, previous: Spot | undefined): boolean {
  const clause = startAfter(text, '，。；', spot.start);
  const first = Math.max(clause, previous?.end ?? 0, spot.start - farthestFrom);
  return from.test(text.slice(first, spot.start));
}

/** Which figures are the ends of 由A提高到B: index → from or to. */
export function findPoints(
  text: string,
  spots: readonly Spot[],
): Map<number, NonNullable<Metric['point']>> {
  const points = new Map<number, NonNullable<Metric['point']>>();
  spots.forEach((spot, index) => {
    const next = spots[index + 1];
    if (!next || points.has(index) || next.start - spot.end > longestBetween) return;
    const between = text.slice(spot.end, next.start);
    // 分别从50%、75%提高至100%: the first of the list stands behind the word.
    let first = index;
    while (listed.test(text.slice(spots[first - 1]?.end ?? text.length, spots[first]?.start)))
      first -= 1;
    const isPair = isLed(text, spots[first] ?? spot, spots[first - 1])
      ? leads.test(between)
      : joins.test(between) &&
        spot.unit === next.unit &&
        !changed.test(text.slice(Math.max(0, spot.start - 4), spot.start));
    if (!isPair) return;
    for (let at = first; at <= index; at += 1) points.set(at, 'from');
    // 由5.6%和13.1%减为1.2%和1.8%: as many ends as starts.
    for (let at = index + 1; at <= index + 1 + index - first; at += 1) {
      const since = text.slice(spots[at - 1]?.end ?? text.length, spots[at]?.start);
      if (at > index + 1 && !(spots[at] && listed.test(since))) break;
      points.set(at, 'to');
    }
  });
  return points;
}

// 由上年下降2.3%转为增长8.5%: both ends are changes themselves.
const turns = new RegExp(`(?:转|变|改|减|增)为[^，。；、\\d]{0,8}?(?:${verbs})$`, 'u');

/** The ends of a change from one change to another, which tell their own way. */
export function findTurns(
  text: string,
  spots: readonly Spot[],
  points: ReadonlyMap<number, NonNullable<Metric['point']>>,
): Set<number> {
  const found = new Set<number>();
  spots.forEach((spot, index) => {
    const before = spots[index - 1];
    if (points.get(index) !== 'to' || !before) return;
    if (points.get(index - 1) === 'to' && found.has(index - 1)) found.add(index);
    if (!turns.test(text.slice(before.end, spot.start))) return;
    found.add(index);
    for (let at = index - 1; points.get(at) === 'from'; at -= 1) found.add(at);
  });
  return found;
}
