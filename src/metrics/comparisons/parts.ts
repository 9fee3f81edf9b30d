import type { Metric } from '../../schema/metric.ts';
import { sentenceMarks, startAfter } from '../context/clause.ts';
import type { Spot } from '../quantities/spots.ts';
import { peopleUnit } from '../units/peopleUnit.ts';
import { unitKind } from '../units/unitKind.ts';

const sentence = /[。！？]/u;
// 141个项目中，…17项: the figure before is what the next ones are taken from.
// 13种产品，在第一季度就有7种没有完成 says the same.
const among =
  /^[^，。；：到在入于为]{0,10}中(?:，|已|有)|^[^，。；：\d]{1,8}，(?:在[^，。；]{1,8})?[就已仅只]有$/u;
const elsewhere = /今年|明年|去年|[增扩提]\S{0,3}到/u;
// A total stands near its parts.
const farthest = 8;

function isShare({ unit, qualifier }: Spot): boolean {
  return /^[%％‰]$|百分|千分|万分|分之|倍|番/u.test(unit ?? '') || qualifier === 'rank';
}

type Read = Pick<Metric, 'comparison' | 'point'>;

/** 收入5953亿元，其中1985年1274亿元，比1980年增加189亿元: a change is no part of a level, nor is its start. */
const isNoPart = (part: Read | undefined, total: Read | undefined): boolean =>
  part?.point === 'from' || (part?.comparison !== undefined && !total?.comparison);

const general = new Set(['个', '個', '项', '項']);

// 137名未成年人，其中9人.
const plainUnit = (unit: string | null | undefined) =>
  unit == null ? null : peopleUnit(unit.replace(/（.）$/u, ''));

/** 141个项目中，…17项: a general classifier counts the same things. */
function isAlike(one: string | null | undefined, other: string | null, isLoose: boolean): boolean {
  // 20亿元，其中外资1000万美元: money is a part of money.
  const areMoney = [one, other].every((unit) => unitKind(unit ?? '') === 'money');
  return (
    areMoney ||
    plainUnit(one) === plainUnit(other) ||
    (isLoose && (general.has(one ?? '') || general.has(other ?? '')))
  );
}

/** Where the words 其中 (or 中，) begin that make the figure at `index` the first of some parts. */
function openingBefore(text: string, spots: readonly Spot[], index: number): number | null {
  const spot = spots[index];
  const before = spots[index - 1];
  if (!spot || !before) return null;
  const between = text.slice(before.end, spot.start);
  if (sentence.test(between)) return null;
  const at = between.lastIndexOf('其中');
  if (at >= 0) return before.end + at;
  return among.test(between) ? before.end : null;
}

/**
 * 其中 before the figure before, which counts other things than the total: 200人，其中企业4户，职工150人.
 */
function openedBefore(
  text: string,
  spots: readonly Spot[],
  index: number,
  totals: ReadonlyMap<number, number>,
): number | null {
  const spot = spots[index];
  const before = spots[index - 1];
  if (!spot || !before || totals.has(index - 1) || isShare(before)) return null;
  if (!/^，[^，。；]{1,12}$/u.test(text.slice(before.end, spot.start))) return null;
  const opening = openingBefore(text, spots, index - 1);
  const total = spots[index - 2];
  return total && plainUnit(total.unit) === plainUnit(spot.unit) ? opening : null;
}

const left = /(?:剩下|剩余|尚余|其余|余下|还剩|尚有)[^，。；]*$/u;
// Rounded figures sum up to the whole but for their last digit.
const roundedOff = 0.005;

/** 共14亿元，已还13亿元，剩下1亿元: the total of what is done and what is left, which sum up to it. */
function restOf(text: string, spots: readonly Spot[], index: number): number | null {
  const [total, done, rest] = [spots[index - 2], spots[index - 1], spots[index]];
  if (!total || !done || !rest || !left.test(text.slice(done.end, rest.start))) return null;
  if (sentence.test(text.slice(total.end, rest.start))) return null;
  const units = new Set([total, done, rest].map(({ unit }) => plainUnit(unit)));
  const [whole, one, other] = [total.value, done.value, rest.value];
  if (units.size > 1 || whole === null || one === null || other === null) return null;
  return Math.abs(one + other - whole) <= roundedOff * whole ? index - 2 : null;
}

/** The nearest figure before `opening` in its sentence that the first part can be a part of. */
function totalBefore(
  text: string,
  spots: readonly Spot[],
  index: number,
  opening: number,
): number | null {
  const part = spots[index];
  if (!part) return null;
  const start = startAfter(text, sentenceMarks, part.start);
  const isAmong = opening === spots[index - 1]?.end;
  const candidates: number[] = [];
  for (let at = index - 1; at >= Math.max(0, index - (isAmong ? 1 : farthest)); at -= 1) {
    const spot = spots[at];
    if (!spot || spot.end > opening) continue;
    if (spot.start < start) break;
    if (!isShare(spot) && spot.value !== null && spot.value >= (part.value ?? 0))
      candidates.push(at);
  }
  return (
    candidates.find((at) => plainUnit(spots[at]?.unit) === plainUnit(part.unit)) ??
    candidates[0] ??
    null
  );
}

/** The figures from `first` on that are parts: while they sum up to the total, or share its unit. */
function partsFrom(
  text: string,
  spots: readonly Spot[],
  reads: readonly Read[],
  first: number,
  whole: number,
): number[] {
  const total = spots[whole];
  if (!total) return [];
  // 1000万农村人口，其中易地搬迁200万人: a lost unit is that of the first part.
  const unit = total.unit ?? spots[first]?.unit;
  const found: number[] = [];
  const limit = total.value ?? 0;
  const crosses = among.test(text.slice(total.end, spots[first]?.start));
  let sum = 0;
  let closed: number | null = null;
  for (let next = first; next < spots.length; next += 1) {
    const spot = spots[next];
    if (!spot) break;
    const between = next === first ? '' : text.slice(spots[next - 1]?.end, spot.start);
    if (sentence.test(between) || elsewhere.test(between)) break;
    if (isShare(spot)) {
      if (spot.unit !== null && next > first) continue;
      break;
    }
    if (isNoPart(reads[next], reads[whole])) continue;
    if (spot.value === null || sum + spot.value > limit) break;
    if (between.includes('；') && !crosses) closed ??= found.length;
    sum += spot.value;
    found.push(next);
    if (sum === limit) return found;
  }
  const kept = closed === null ? found : found.slice(0, closed);
  const end = kept.findIndex((part) => !isAlike(spots[part]?.unit, unit ?? null, crosses));
  return end < 0 ? kept : kept.slice(0, end);
}

/**
 * Index of the total that each figure of a sentence is a part of. After 其中 figures are parts while
 * they sum up to the total; where they never reach it, those of the total's unit that follow at once.
 */
export function findTotals(
  text: string,
  spots: readonly Spot[],
  reads: readonly Read[],
): Map<number, number> {
  const totals = new Map<number, number>();
  spots.forEach((spot, index) => {
    if (totals.has(index) || isShare(spot) || spot.value === null) return;
    if (reads[index]?.point === 'from') return;
    const rest = restOf(text, spots, index);
    if (rest !== null) {
      totals.set(index - 1, rest).set(index, rest);
      return;
    }
    const isEnd = reads[index]?.point === 'to' && !totals.has(index - 1);
    const opening =
      openingBefore(text, spots, index) ??
      (isEnd ? openingBefore(text, spots, index - 1) : null) ??
      openedBefore(text, spots, index, totals);
    if (opening === null) return;
    const at = totalBefore(text, spots, index, opening);
    if (at === null || isNoPart(reads[index], reads[at])) return;
    for (const part of partsFrom(text, spots, reads, index, at)) totals.set(part, at);
  });
  return totals;
}
