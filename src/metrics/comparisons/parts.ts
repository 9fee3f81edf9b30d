import { sentenceMarks, startAfter } from '../context/clause.ts';
import type { Spot } from '../quantities/spots.ts';

const sentence = /[。！？]/u;
// 141个项目中，…17项: the figure before is what the next ones are taken from.
const among = /^[^，。；：到在入于为]{0,10}中(?:，|已|有)/u;
const elsewhere = /今年|明年|去年|[增扩提]\S{0,3}到/u;
// A total stands near its parts.
const farthest = 8;

function isShare({ unit, qualifier }: Spot): boolean {
  return /^[%％‰]$|百分|千分|万分|分之|倍|番/u.test(unit ?? '') || qualifier === 'rank';
}

const general = new Set(['个', '個', '项', '項']);

const plainUnit = (unit: string | null | undefined) => unit?.replace(/（.）$/u, '') ?? null;

/** 141个项目中，…17项: a general classifier counts the same things. */
function isAlike(one: string | null | undefined, other: string | null, isLoose: boolean): boolean {
  return (
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
function partsFrom(text: string, spots: readonly Spot[], first: number, total: Spot): number[] {
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
    if (spot.value === null || sum + spot.value > limit) break;
    if (between.includes('；') && !crosses) closed ??= found.length;
    sum += spot.value;
    found.push(next);
    if (sum === limit) return found;
  }
  const kept = closed === null ? found : found.slice(0, closed);
  const end = kept.findIndex((part) => !isAlike(spots[part]?.unit, total.unit, crosses));
  return end < 0 ? kept : kept.slice(0, end);
}

/**
 * Index of the total that each figure of a sentence is a part of. After 其中 figures are parts while
 * they sum up to the total; where they never reach it, those of the total's unit that follow at once.
 */
export function findTotals(text: string, spots: readonly Spot[]): Map<number, number> {
  const totals = new Map<number, number>();
  spots.forEach((spot, index) => {
    if (totals.has(index) || isShare(spot) || spot.value === null) return;
    const rest = restOf(text, spots, index);
    if (rest !== null) {
      totals.set(index - 1, rest).set(index, rest);
      return;
    }
    const opening = openingBefore(text, spots, index) ?? openedBefore(text, spots, index, totals);
    if (opening === null) return;
    const at = totalBefore(text, spots, index, opening);
    const total = at === null ? undefined : spots[at];
    if (at === null || !total) return;
    for (const part of partsFrom(text, spots, index, total)) totals.set(part, at);
  });
  return totals;
}
