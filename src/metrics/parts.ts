import type { Spot } from './spots.ts';

/**
 * Index of the total that each figure of a sentence is a part of. After 其中 figures are parts while
 * they sum up to the total; where they never reach it, those of the total's unit that follow at once.
 */
export function findTotals(text: string, spots: readonly Spot[]): Map<number, number> {
  const totals = new Map<number, number>();
  spots.forEach((total, index) => {
    const next = spots[index + 1];
    if (!next || total.value === null || isPercent(total)) return;
    const between = text.slice(total.end, next.start);
    if (!between.includes('其中') || /[。！？]/u.test(between)) return;
    for (const part of partsAfter(text, spots, index, total.value)) totals.set(part, index);
  });
  return totals;
}

function isPercent({ unit, qualifier }: Spot): boolean {
  return unit === '%' || unit === '％' || qualifier === 'rank';
}

function partsAfter(text: string, spots: readonly Spot[], index: number, total: number): number[] {
  const found: number[] = [];
  let sum = 0;
  let last = spots[index]?.end ?? 0;
  for (let next = index + 1; next < spots.length; next += 1) {
    const spot = spots[next];
    if (!spot || spot.value === null || isPercent(spot)) break;
    if (/[。！？]/u.test(text.slice(last, spot.start)) || sum + spot.value > total) break;
    sum += spot.value;
    last = spot.end;
    found.push(next);
    if (sum === total) return found;
  }
  const unit = spots[index]?.unit;
  const end = found.findIndex((part) => spots[part]?.unit !== unit);
  return end < 0 ? found : found.slice(0, end);
}
