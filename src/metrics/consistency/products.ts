import { peopleUnit } from '../units/peopleUnit.ts';
import { makeFinding, type Finding } from './finding.ts';
import { areApart, intervalOf, type Interval } from './interval.ts';
import { computed } from './label.ts';
import { inOneSentence, isLevel, isPercent, wordsBetween, type PlacedMetric } from './place.ts';

// 每镇, 每个村: of which thing there is so much. 平均每户 is rounded and says nothing of the sum.
const each = /^每(?:个|名|家|所|座|支|条|期|场|户)?(?<thing>[\u4e00-\u9fff]{1,4})$/u;
// 合计36名, 共36名.
const closing = /[，、；](?:合计|共计|总计|共)[^，。；、\d]{0,6}$/u;
const farthest = 24;

const unitOf = ({ metric }: PlacedMetric): string => peopleUnit(metric.unit ?? '');

const isNumber = (placed: PlacedMetric): boolean => isLevel(placed) && !isPercent(placed);

/** True for a count of the things that a rate is told for: 3个镇 of 每镇, 45户 of 每户. */
function counts({ metric, words, end }: PlacedMetric, thing: string): boolean {
  if (metric.per !== undefined) return false;
  return metric.unit === thing || words.startsWith(thing, end);
}

/** The product of two intervals above zero. */
const times = (one: Interval, other: Interval): Interval => ({
  low: one.low * other.low,
  high: one.high * other.high,
});

const areNear = (one: PlacedMetric, other: PlacedMetric): boolean =>
  inOneSentence(one, other) &&
  wordsBetween(one, other).length <= farthest &&
  !/；/u.test(wordsBetween(one, other));

/** The total of 36名…3个镇，每镇12名 or of 3个镇每镇12名，合计36名. */
function totalOf(list: readonly PlacedMetric[], count: number, rate: number): PlacedMetric | null {
  const [of, per, before, next] = [list[count], list[rate], list[count - 1], list[rate + 1]];
  if (!of || !per) return null;
  const isTotal = (one: PlacedMetric) =>
    unitOf(one) === unitOf(per) && one.metric.per === undefined && isNumber(one);
  if (next && isTotal(next) && closing.test(wordsBetween(per, next))) return next;
  // What stands before is a total only where it is shared out at once.
  const sharesOut = before && /到|为|给|由|分配|分赴|选派|派驻|发放|补[助贴]/u.test(before.words);
  return before && sharesOut && isTotal(before) && areNear(before, of) ? before : null;
}

/** Products of one paragraph that are not their total: 39名到3个镇，每镇12名. */
export function findProducts(list: readonly PlacedMetric[]): Finding[] {
  return list.flatMap((rate, index) => {
    const count = list[index - 1];
    const thing = each.exec(rate.metric.per ?? '')?.groups?.['thing'];
    if (!count || thing === undefined || !counts(count, thing)) return [];
    if (!isNumber(rate) || !areNear(count, rate)) return [];
    const total = totalOf(list, index - 1, index);
    if (!total || total.metric.status !== rate.metric.status) return [];
    const [whole, number, apiece] = [total, count, rate].map(({ metric }) => intervalOf(metric));
    if (!whole || !number || !apiece || number.low <= 0 || apiece.low <= 0) return [];
    const expected = times(number, apiece);
    if (!areApart(expected, whole)) return [];
    const product = `${computed((count.metric.value ?? 0) * (rate.metric.value ?? 0))}${rate.metric.unit ?? ''}`;
    return [
      makeFinding('sum', 'likely', [total, count, rate], {
        expected: product,
        found: total.metric.text,
        reason: `${count.metric.text} × ${rate.metric.per ?? ''}${rate.metric.text} = ${product}，合计作 ${total.metric.text}`,
      }),
    ];
  });
}
