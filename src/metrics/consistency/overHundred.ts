import { makeFinding, type Finding } from './finding.ts';
import { intervalOf } from './interval.ts';
import { isPercent, wordsLeading, type PlacedMetric } from './place.ts';

// Rates of a whole, which cannot exceed it. 增长率, 完成率, 利润率, 负债率, 周转率 can.
const bounded =
  /(?:办结|办复|办理|解决|满意|合格|覆盖|普及|入学|就业|办件|申报|回复|答复|见面|知晓|达标|参[合保]|绿化|接通|采用|及格|升学|治愈|好转|抢救成功|破案|调解成功|化解|签收|上线|使用|入库|巡查|到位|出勤|参[会训]|投诉处置|准确|优良|优秀|录用)率(?:均|都|分别|始终)?(?:达到?|为|是|保持在|提高到|提升[到至])?$|占(?:比|总数的|总量的)?$/u;

/** Rates of a whole above 100%. */
export function findOverHundred(list: readonly PlacedMetric[]): Finding[] {
  return list.flatMap((placed) => {
    const { metric } = placed;
    const told = isPercent(placed) && !metric.comparison ? intervalOf(metric) : null;
    if (!told || told.low <= 100 || !bounded.test(wordsLeading(placed))) return [];
    const name = /[\u4e00-\u9fff]{2,4}率/u.exec(wordsLeading(placed))?.[0] ?? '占比';
    return [
      makeFinding('over-hundred', 'certain', [placed], {
        expected: '不超过 100%',
        found: metric.text,
        reason: `${name}是部分占全部的比例，不会超过 100%，原文作 ${metric.text}`,
      }),
    ];
  });
}
