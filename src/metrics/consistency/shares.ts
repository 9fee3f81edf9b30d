import { makeFinding, type Finding } from './finding.ts';
import { areApart, divide, intervalOf } from './interval.ts';
import { computed } from './label.ts';
import { earlierInSentence, isPercent, type PlacedMetric } from './place.ts';

const manner = '按期|按时|及时|限时|网上|网络转办|当场|一次性?|总体|平均|综合|实际';
// 办结率, 按期解决率: the verb says which figure is the part.
const rate = new RegExp(
  `(?:${manner})*(?<verb>[\\u4e00-\\u9fff]{2})率(?:均|都|分别)?(?:达到?|为|是|保持在)?$`,
  'u',
);
// 占全市的12% is a share of something that is not told; 占94% and 占总数的94% are of the figure before.
const proportion = /占(?:(?:总|其|全部)[^，。；、]{0,6}?的?)?(?:比(?:例|重)?(?:达到?|为)?)?$/u;
const reach = 24;

function before(placed: PlacedMetric): string {
  return placed.words.slice(Math.max(0, placed.start - reach), placed.start);
}

function clauseOf(placed: PlacedMetric): string {
  return (
    before(placed)
      .split(/[，。；：、]/u)
      .at(-1) ?? ''
  );
}

function isCount(placed: PlacedMetric): boolean {
  const { value, qualifier, comparison, point } = placed.metric;
  return value !== null && !isPercent(placed) && qualifier !== 'rank' && !comparison && !point;
}

/** The figure that a share is taken of: the nearest before the part, of its unit, not less than it. */
function wholeOf(earlier: readonly PlacedMetric[], part: PlacedMetric): PlacedMetric | null {
  const found = earlier.filter(
    (one) =>
      one.end <= part.start &&
      isCount(one) &&
      one.metric.unit === part.metric.unit &&
      (one.metric.value ?? 0) >= (part.metric.value ?? 0),
  );
  const whole = found.at(-1);
  return whole && whole.metric.status === part.metric.status ? whole : null;
}

function partOf(earlier: readonly PlacedMetric[], share: PlacedMetric): PlacedMetric | null {
  const words = before(share);
  const counts = earlier.filter(isCount);
  const verb = rate.exec(words)?.groups?.['verb'];
  if (verb !== undefined) return counts.findLast((one) => clauseOf(one).includes(verb)) ?? null;
  const last = counts.at(-1);
  const isNext =
    last && /^[，、（]?$/u.test(share.words.slice(last.end, share.start).replace(proportion, ''));
  return isNext && proportion.test(words) ? last : null;
}

/** Rates of one paragraph that do not follow from the counts beside them: 12件中办结10件，办结率90%. */
export function findShares(list: readonly PlacedMetric[]): Finding[] {
  return list.flatMap((share, index) => {
    if (!isPercent(share) || share.metric.comparison || share.metric.value === null) return [];
    const earlier = earlierInSentence(list, index);
    const part = partOf(earlier, share);
    const whole = part && wholeOf(earlier, part);
    const told = intervalOf(share.metric);
    const top = part && intervalOf(part.metric);
    const bottom = whole && intervalOf(whole.metric);
    if (!whole || !told || !top || !bottom || bottom.low <= 0) return [];
    if (!areApart(divide(top, bottom, 100), told)) return [];
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

// Rates of a whole, which cannot exceed it. 增长率, 完成率, 利润率, 负债率, 周转率 can.
const bounded =
  /(?:办结|办复|办理|解决|满意|合格|覆盖|普及|入学|就业|办件|申报|回复|答复|见面|知晓|达标|参[合保]|绿化|接通|采用|及格|升学|治愈|好转|抢救成功|破案|调解成功|化解|签收|上线|使用|入库|巡查|到位|出勤|参[会训]|投诉处置|准确|优良|优秀|录用)率(?:均|都|分别|始终)?(?:达到?|为|是|保持在|提高到|提升[到至])?$|占(?:比|总数的|总量的)?$/u;

/** Rates of a whole above 100%. */
export function findOverHundred(list: readonly PlacedMetric[]): Finding[] {
  return list.flatMap((placed) => {
    const { metric } = placed;
    const told = isPercent(placed) && !metric.comparison ? intervalOf(metric) : null;
    if (!told || told.low <= 100 || !bounded.test(before(placed))) return [];
    const name = /[\u4e00-\u9fff]{2,4}率/u.exec(before(placed))?.[0] ?? '占比';
    return [
      makeFinding('over-hundred', 'certain', [placed], {
        expected: '不超过 100%',
        found: metric.text,
        reason: `${name}是部分占全部的比例，不会超过 100%，原文作 ${metric.text}`,
      }),
    ];
  });
}
