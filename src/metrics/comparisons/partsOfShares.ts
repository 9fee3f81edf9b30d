import type { Metric } from '../../schema/metric.ts';
import { sentenceMark } from '../context/clause.ts';
import type { Spot } from '../quantities/spots.ts';

type Read = Pick<Metric, 'comparison' | 'point'>;

const percent = /^(?:[%％]|百分之)$/u;
const points = /百分点$/u;
// A share of something, or what something adds to a change: 其中教育占8%, 其中食品因素为13个百分点.
const share = /占|比重|比例|率|份额|因素|影响|贡献|拉动/u;

function isLevel(read: Read | undefined): boolean {
  return read !== undefined && !read.comparison && !read.point;
}

/** True where a figure can be a part of an earlier one: a share of a share, or points of a change in per cent. */
function isPart(part: Spot, read: Read | undefined, total: Spot, whole: Read | undefined): boolean {
  if (!percent.test(total.unit ?? '') || (part.value ?? Infinity) > (total.value ?? 0))
    return false;
  if (points.test(part.unit ?? '')) return whole?.comparison !== undefined;
  return percent.test(part.unit ?? '') && isLevel(read) && isLevel(whole);
}

/**
 * For each share that 其中 makes a part, the share before it in its sentence that it is a part of:
 * 20%，其中教育占8%，卫生占5%. The parts go on while they sum up to no more than the total.
 */
export function totalsOfShares(
  text: string,
  spots: readonly Spot[],
  reads: readonly Read[],
): Map<number, number> {
  const totals = new Map<number, number>();
  spots.forEach((spot, index) => {
    const total = spots[index - 1];
    if (!total || totals.has(index - 1)) return;
    const between = text.slice(total.end, spot.start);
    if (sentenceMark.test(between) || !/^[，；、（]其中/u.test(between)) return;
    if (!share.test(between) || !isPart(spot, reads[index], total, reads[index - 1])) return;
    let sum = 0;
    for (let at = index; at < spots.length; at += 1) {
      const part = spots[at];
      if (!part || part.unit !== spot.unit || part.value === null) break;
      const since = at === index ? '' : text.slice(spots[at - 1]?.end, part.start);
      sum += part.value;
      const goesOn = at === index || (/^[，、]/u.test(since) && share.test(since));
      if (!goesOn || sentenceMark.test(since) || sum > (total.value ?? 0)) break;
      if (!isPart(part, reads[at], total, reads[index - 1])) break;
      totals.set(at, index - 1);
    }
  });
  return totals;
}
