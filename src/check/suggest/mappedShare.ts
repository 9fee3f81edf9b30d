import type { Metric } from '../../schema/metric.ts';

/** How many figures there are, and how many an indicator tells what they count. */
export interface MappedShare {
  metrics: number;
  /** Those that have an indicator. */
  mapped: number;
  /** Those without one that only say more of a figure that has one: its change, its share, what a rank is out of. */
  related: number;
}

// 在全市18个区县考核中排名第9名: what a rank is out of.
const peers = /^(?:区|县|市|旗|乡|镇|街|省|单位|部门|科室|成员)/u;
// 743项，占67.1%; 66.8亿元，是2015年的1.7倍.
const shareWords = /，(?:约|仅)?占[^，。；]{0,10}$/u;
const timesWords = /，是[^，。；]{2,10}的$/u;

function isOutOf({ text }: Metric, rank: Metric): boolean {
  const at = rank.qualifier === 'rank' ? rank.quote.indexOf(text) : -1;
  return at >= 0 && peers.test(rank.quote.slice(at + text.length));
}

function isOf({ text, unit, quote }: Metric, level: Metric): boolean {
  const start = quote.indexOf(level.text);
  const end = quote.lastIndexOf(text);
  if (start < 0 || end <= start) return false;
  const between = quote.slice(start + level.text.length, end);
  return unit === '倍' ? timesWords.test(between) : shareWords.test(between);
}

/** The figures of a speech that say something of another one, each with that one's id. */
function relations(metrics: readonly Metric[]): Map<string, string> {
  const found = new Map<string, string>();
  metrics.forEach((metric, index) => {
    const { id, comparison, partOf, point } = metric;
    const [before, next] = [metrics[index - 1], metrics[index + 1]];
    const told = comparison?.of ?? partOf;
    if (told !== undefined) found.set(id, told);
    else if (next && (point === 'from' || isOutOf(metric, next))) found.set(id, next.id);
    else if (before && isOf(metric, before)) found.set(id, before.id);
  });
  return found;
}

/** How far the figures of speeches are mapped to indicators. */
export function mappedShare(speeches: readonly (readonly Metric[])[]): MappedShare {
  const share = { metrics: 0, mapped: 0, related: 0 };
  for (const metrics of speeches) {
    const mapped = new Set(
      metrics.flatMap(({ id, indicator }) => (indicator === null ? [] : [id])),
    );
    const relation = relations(metrics);
    share.metrics += metrics.length;
    share.mapped += mapped.size;
    share.related += metrics.filter(
      ({ id }) => !mapped.has(id) && mapped.has(relation.get(id) ?? ''),
    ).length;
  }
  return share;
}
