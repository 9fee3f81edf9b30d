import { makeFinding, type Finding, type FindingRank } from './finding.ts';
import { addUp, areApart, intervalOf } from './interval.ts';
import { computed } from './label.ts';
import { earlierInSentence, isPercent, wordsBetween, type PlacedMetric } from './place.ts';

const opening = /其中|分别为/u;
const pause = /、|和|及/u;
// Parts that leave less than this open are meant to be all of them; more is a remainder nobody named.
const leastOpen = 0.05;
// Parts that exceed their total by more than this are no parts of it.
const mostOver = 0.3;

function totalOf(list: readonly PlacedMetric[], first: number): PlacedMetric | null {
  const part = list[first];
  const before = list[first - 1];
  if (!part || !before || !opening.test(wordsBetween(before, part))) return null;
  const candidates = earlierInSentence(list, first).filter(
    (one) => one.metric.unit === part.metric.unit,
  );
  const levels = candidates.filter(
    ({ metric }) => !metric.comparison && !metric.point && !metric.per,
  );
  // The total is the nearest that can hold the part; where none can, there must be but one to blame.
  const holds = levels.findLast(({ metric }) => (metric.value ?? 0) >= (part.metric.value ?? 0));
  return holds ?? (levels.length === 1 ? (levels[0] ?? null) : null);
}

/** The figures that follow in one list: by 、 once there is one, else by ，. */
function partsFrom(list: readonly PlacedMetric[], first: number): PlacedMetric[] {
  const parts = list.slice(first, first + 1);
  let listMark: RegExp | null = null;
  for (let at = first + 1; at < list.length; at += 1) {
    const one = list[at];
    const last = parts.at(-1);
    if (!one || !last || one.metric.unit !== last.metric.unit) break;
    if (one.metric.comparison || one.metric.point) break;
    const between = wordsBetween(last, one);
    if (/[。；！？]/u.test(between) || opening.test(between)) break;
    listMark ??= pause.test(between) && !between.includes('，') ? pause : /，/u;
    if (!listMark.test(between) || (listMark === pause && between.includes('，'))) break;
    parts.push(one);
  }
  return parts;
}

function rankOf(total: number, sum: number, isWhole: boolean): FindingRank | null {
  if (sum > total) return sum <= total * (1 + mostOver) ? 'likely' : null;
  if (sum < total * (1 - leastOpen)) return null;
  return isWhole ? 'likely' : 'unsure';
}

function findSum(total: PlacedMetric, parts: readonly PlacedMetric[]): Finding | null {
  const whole = intervalOf(total.metric);
  const known = parts.map(({ metric }) => intervalOf(metric)).filter((one) => one !== null);
  if (!whole || known.length < parts.length || parts.length === 0) return null;
  const tooLarge = parts.find(({ metric }) => {
    const one = intervalOf(metric);
    return one !== null && one.low > whole.high;
  });
  const unit = total.metric.unit ?? '';
  if (tooLarge) {
    return makeFinding('sum', 'likely', [total, tooLarge], {
      expected: `不超过 ${total.metric.text}`,
      found: tooLarge.metric.text,
      reason: `其中的一项 ${tooLarge.metric.text} 大于合计 ${total.metric.text}`,
    });
  }
  const sum = addUp(known);
  if (parts.length < 2 || !areApart(sum, whole)) return null;
  const middle = parts.reduce((so, { metric }) => so + (metric.value ?? 0), 0);
  const hasRest = /其他|其它|其余/u.test(total.words.slice(total.end, parts.at(-1)?.start));
  const rank = rankOf(total.metric.value ?? 0, middle, hasRest || parts.length > 2);
  if (rank === null) return null;
  const terms = parts.map(({ metric }) => computed(metric.value ?? 0)).join(' + ');
  const less = middle < (total.metric.value ?? 0) ? '；若还有没有列出的项，就不是矛盾' : '';
  return makeFinding('sum', rank, [total, ...parts], {
    expected: `${computed(middle)}${unit}`,
    found: total.metric.text,
    reason: `各项相加 ${terms} = ${computed(middle)}，合计作 ${total.metric.text}${less}`,
  });
}

/** 其中-parts of one paragraph that do not add up to their total. */
export function findSums(list: readonly PlacedMetric[]): Finding[] {
  return list.flatMap((part, index) => {
    const total = isPercent(part) || part.metric.qualifier === 'rank' ? null : totalOf(list, index);
    const finding = total ? findSum(total, partsFrom(list, index)) : null;
    return finding ? [finding] : [];
  });
}
