import { makeFinding, type Finding } from './finding.ts';
import { areApart, divide, intervalOf } from './interval.ts';
import { computed } from './label.ts';
import {
  earlierInSentence,
  inOneSentence,
  isLevel,
  isPercent,
  wordsLeading,
  type PlacedMetric,
} from './place.ts';

const manner = '按期|按时|及时|限时|网上|网络转办|当场|一次性?|总体|平均|综合|实际';
// 办结率, 按期解决率: the verb says which figure is the part.
const rate = new RegExp(
  `(?:${manner})*(?<verb>[\\u4e00-\\u9fff]{2})率(?:均|都|分别)?(?:达到?|为|是|保持在)?$`,
  'u',
);
// 占全市的12% is a share of something that is not told; 占94% and 占总数的94% are of the figure before.
const proportion = /占(?:(?:总|其|全部)[^，。；、]{0,6}?的?)?(?:比(?:例|重)?(?:达到?|为)?)?$/u;
// 占全区生产总值的比重为50%: of a figure that is told by that name.
const namedWhole = /占(?<name>[^，。；、占]{3,12}?)的?(?:比[例重])?(?:达到?|为|是)?$/u;
// 占全区生产总值284.4亿元的50%, 是上年60万人次的2倍: the whole stands between.
const ofWhole = /^[的之]$/u;
// 完成全年任务的130%: of what was planned.
const ofPlan =
  /完成(?:了)?(?:全年|年度|年初|计划)?(?:计划|任务|目标|预算)(?:任务|目标|数|的)?的?$/u;
// 应办 is what a rate is taken of, 任务完成107项 what it tells.
const due = /应|计划/u;
const plan = /计划|任务|目标|预算|应/u;

function clauseOf(placed: PlacedMetric): string {
  return (
    wordsLeading(placed)
      .split(/[，。；：、]/u)
      .at(-1) ?? ''
  );
}

function isCount(placed: PlacedMetric): boolean {
  const { value, per } = placed.metric;
  // 结案率95%，法官人均结案335件: a rate is no part.
  return isLevel(placed) && per === undefined && value !== null && !isPercent(placed);
}

function areAlike(one: PlacedMetric, other: PlacedMetric): boolean {
  return one.metric.unit === other.metric.unit;
}

/** A whole, a part of it, and the share that the text says it is. */
interface Told {
  whole: PlacedMetric;
  part: PlacedMetric;
}

/** The figure that a share is taken of: the nearest before the part, of its unit, not less than it. */
function wholeOf(earlier: readonly PlacedMetric[], part: PlacedMetric): PlacedMetric | null {
  const found = earlier.filter(
    (one) => one.end <= part.start && isCount(one) && areAlike(one, part),
  );
  const holds = found.findLast((one) => (one.metric.value ?? 0) >= (part.metric.value ?? 0));
  // Where none can hold the part, there must be but one to blame.
  return holds ?? (found.length === 1 ? (found[0] ?? null) : null);
}

/** 办结率98%: the count whose clause has the verb, before the rate or else right behind it. */
function byVerb(list: readonly PlacedMetric[], index: number, verb: string): Told | null {
  const earlier = earlierInSentence(list, index);
  const share = list[index];
  const next = list[index + 1];
  const isNext =
    share &&
    next &&
    isCount(next) &&
    inOneSentence(share, next) &&
    /^，[^，。；、]{0,10}$/u.test(next.words.slice(share.end, next.start)) &&
    clauseOf(next).includes(verb);
  const counts = earlier.filter(isCount);
  const named = counts.findLast(
    (one) => clauseOf(one).includes(verb) && !due.test(clauseOf(one)) && wholeOf(earlier, one),
  );
  // 应到120人，实到108人，到会率90%
  const last = counts.at(-1);
  const actual = last && /^实/u.test(clauseOf(last)) ? last : null;
  const part = named ?? (isNext ? next : actual);
  const whole = part && wholeOf(earlier, part);
  return whole ? { whole, part } : null;
}

/** 占94%, 占总数的94%, 占全区生产总值的94%: of a figure that the sentence has told. */
function ofFigureBefore(earlier: readonly PlacedMetric[], share: PlacedMetric): Told | null {
  const words = wordsLeading(share);
  const part = earlier.filter(isCount).at(-1);
  const between = part ? share.words.slice(part.end, share.start) : '';
  if (!part) return null;
  if (proportion.test(words) && /^[，、（]?$/u.test(between.replace(proportion, ''))) {
    const whole = wholeOf(earlier, part);
    return whole ? { whole, part } : null;
  }
  const name = namedWhole.exec(words)?.groups?.['name'];
  const whole =
    name !== undefined && /^[，、（]?占/u.test(between)
      ? earlier.find(
          (one) =>
            one !== part &&
            isCount(one) &&
            areAlike(one, part) &&
            clauseOf(one).endsWith(name.replace(/总[数量额]$/u, '')),
        )
      : undefined;
  return whole ? { whole, part } : null;
}

/** 占全区生产总值284.4亿元的50%. */
function ofWholeBetween(earlier: readonly PlacedMetric[], share: PlacedMetric): Told | null {
  const [part, whole] = earlier.slice(-2);
  if (!part || !whole || !isCount(part) || !isCount(whole) || !areAlike(part, whole)) return null;
  const isOf = ofWhole.test(whole.words.slice(whole.end, share.start));
  return isOf &&
    /^[，、（]?(?:占|完成(?:了)?(?:全年|年度|年初|计划|任务|目标)+)[^，。；、]{0,12}$/u.test(
      whole.words.slice(part.end, whole.start),
    )
    ? { whole, part }
    : null;
}

/** 计划培训300人次，实际培训360人次，完成计划的120%. */
function ofWhatWasPlanned(earlier: readonly PlacedMetric[], share: PlacedMetric): Told | null {
  if (!ofPlan.test(wordsLeading(share))) return null;
  const [whole, part] = earlier.filter(isCount).slice(-2);
  if (!whole || !part || !areAlike(whole, part)) return null;
  const isPlanned = plan.test(clauseOf(whole)) && !plan.test(clauseOf(part));
  return isPlanned && inOneSentence(whole, part) ? { whole, part } : null;
}

function toldOf(list: readonly PlacedMetric[], index: number, share: PlacedMetric): Told | null {
  const verb = rate.exec(wordsLeading(share))?.groups?.['verb'];
  if (verb !== undefined) return byVerb(list, index, verb);
  const earlier = earlierInSentence(list, index);
  return (
    ofWholeBetween(earlier, share) ??
    ofWhatWasPlanned(earlier, share) ??
    ofFigureBefore(earlier, share)
  );
}

/** Rates of one paragraph that do not follow from the counts beside them: 12件中办结10件，办结率90%. */
export function findShares(list: readonly PlacedMetric[]): Finding[] {
  return list.flatMap((share, index) => {
    const isTenths = share.metric.unit === '成';
    if (!(isPercent(share) || isTenths) || share.metric.comparison || share.metric.value === null)
      return [];
    const found = toldOf(list, index, share);
    if (!found || found.part.metric.status !== share.metric.status) return [];
    const { whole, part } = found;
    const told = intervalOf(share.metric);
    const top = intervalOf(part.metric);
    const bottom = intervalOf(whole.metric);
    if (!told || !top || !bottom || bottom.low <= 0) return [];
    const scale = isTenths ? 10 : 100;
    // 九成 is a round word.
    const slack = isTenths ? 0.5 : 0;
    const wide = { low: told.low - slack, high: told.high + slack };
    if (!areApart(divide(top, bottom, scale), wide)) return [];
    const result = ((part.metric.value ?? 0) / (whole.metric.value ?? 1)) * 100;
    return [
      makeFinding('share', 'likely', [whole, part, share], {
        expected: `${computed(result)}%`,
        found: share.metric.text,
        reason: `${part.metric.text} ÷ ${whole.metric.text} = ${computed(result)}%，原文作 ${share.metric.text}`,
      }),
    ];
  });
}
