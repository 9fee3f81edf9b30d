import type { Metric } from '../../schema/metric.ts';
import { leadOf } from './leadOf.ts';

/** A figure that belongs to no indicator yet, and its speech. */
export interface Unmapped {
  speech: string;
  metric: Metric;
}

/** Unmapped figures that seem to count the same: of one area and unit, with the same words before them. */
export interface UnmappedGroup {
  area: string;
  unit: string;
  /** The words that stand before each of them. */
  words: string;
  figures: Unmapped[];
}

// Fewer characters in common may be chance: 增加, 项目.
const leastShared = 3;

function sharedEnd(one: string, other: string): string {
  let length = 0;
  while (
    length < Math.min(one.length, other.length) &&
    one.at(-1 - length) === other.at(-1 - length)
  )
    length += 1;
  return one.slice(one.length - length);
}

// 三分之一, 1.7倍, 翻一番: so much of something else.
const relative = /^(?:分之|倍|番)$/u;

/** A level of its own: a change or the start of 由A到B is one of a figure that has its own entry. */
function isOwn({ comparison, point, unit }: Metric): boolean {
  return comparison === undefined && point !== 'from' && unit !== null && !relative.test(unit);
}

function join(groups: UnmappedGroup[], figure: Unmapped, words: string): void {
  const { area, unit } = figure.metric;
  for (const group of groups) {
    if (group.area !== area || group.unit !== unit) continue;
    const shared = sharedEnd(group.words, words);
    if (shared.length < leastShared && shared !== words) continue;
    group.words = shared;
    group.figures.push(figure);
    return;
  }
  groups.push({ area, unit: unit ?? '', words, figures: [figure] });
}

/** The figures of no indicator, grouped; largest groups first. Figures that nothing names stay out. */
export function groupUnmapped(figures: readonly Unmapped[]): UnmappedGroup[] {
  const groups: UnmappedGroup[] = [];
  for (const figure of figures) {
    const { metric } = figure;
    if (metric.indicator !== null || !isOwn(metric)) continue;
    const words = leadOf(metric);
    if (words.length >= 2) join(groups, figure, words);
  }
  return groups.toSorted((one, other) => other.figures.length - one.figures.length);
}
