import { clauseMark } from '../context/clause.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { unitKind } from '../units/unitKind.ts';

/** The words that name an indicator, and the words of its area. */
export interface IndicatorWords {
  key: string;
  area: string;
  match: readonly string[];
  /** The units of its values; a figure of another kind is not one of them. */
  units: readonly string[];
  /** Its values are places in an order. */
  isRank: boolean;
}

export interface AreaWords {
  key: string;
  cues: readonly string[];
}

/** The controlled lists by which figures are named. */
export interface MetricLists {
  areas: readonly AreaWords[];
  indicators: readonly IndicatorWords[];
}

/**
 * The lists with no more than the words that a paragraph and its heading have. A paragraph of thousands of
 * figures is searched for every word once, not once a figure.
 */
export function listsSpokenOf(
  text: string,
  heading: string,
  { areas, indicators }: MetricLists,
): MetricLists {
  const inText = (word: string) => text.includes(word);
  return {
    areas: areas.flatMap(({ key, cues }) => {
      const spoken = cues.filter((cue) => inText(cue) || heading.includes(cue));
      return spoken.length === 0 ? [] : [{ key, cues: spoken }];
    }),
    indicators: indicators.flatMap((indicator) => {
      const spoken = indicator.match.filter(inText);
      return spoken.length === 0 ? [] : [{ ...indicator, match: spoken }];
    }),
  };
}

/** What stands around a figure. */
export interface Surroundings {
  /** From the figure before (or the start of the sentence) to this one. */
  before: string;
  /** From this figure to the end of its clause. */
  after: string;
  /** From the start of the sentence, or the paragraph's first one, to the end of the clause. */
  sentence: string;
  /** The heading above, and the area of the figure before it in its sentence. */
  context?: Context;
}

/** What is spoken of where a figure stands, beside the words of its own sentence. */
export interface Context {
  /** Words of the heading above; '' where there is none. */
  heading: string;
  /** Area of the figure before in the same sentence, if that has an indicator. */
  area: string | null;
}

interface Candidate {
  indicator: IndicatorWords;
  distance: number;
  length: number;
}

// A word of the figure's own clause is nearer than any of the clause before.
const otherClause = 100;
// Words as short as 采用 or 办结 name an indicator only where its area is spoken of.
const tellingLength = 4;

function isAbout(
  areas: readonly AreaWords[],
  indicator: IndicatorWords,
  { sentence, context }: Surroundings,
): boolean {
  if (context?.area === indicator.area) return true;
  const cues = areas.find(({ key }) => key === indicator.area)?.cues ?? [];
  return cues.some((cue) => sentence.includes(cue) || context?.heading.includes(cue));
}

function distanceTo(word: string, { before, after }: Surroundings): number {
  const at = before.lastIndexOf(word);
  if (at >= 0) {
    const between = before.slice(at + word.length);
    return between.length + otherClause * (between.match(/[，；：]/gu)?.length ?? 0);
  }
  const following = after.indexOf(word);
  return following >= 0 ? following + 0.5 : Number.POSITIVE_INFINITY;
}

/** An indicator found, and whether its word stands in the figure's own clause. */
export interface FoundIndicator {
  indicator: IndicatorWords;
  isNear: boolean;
}

/**
 * True when a figure can be a value of an indicator by its unit: a rank is no count, though 第3名 and 3名干部
 * have one unit, and 减少5% no sum of money. One that lost its unit can be anything but a rank.
 */
function canMeasure(
  { units, isRank }: IndicatorWords,
  { unit, qualifier }: Pick<Quantity, 'unit' | 'qualifier'>,
): boolean {
  if (isRank || qualifier === 'rank') return isRank && qualifier === 'rank';
  if (unit === null || units.includes(unit)) return true;
  const kind = unitKind(unit);
  return units.some((own) => unitKind(own) === kind);
}

// 取消行政审批事项311项 tells of what is no more, whatever work goes on.
const undone = /取消|下放|撤销|废止|停征/u;

function tellsUndone(word: string, { before, after }: Surroundings): boolean {
  const clause = before.split(clauseMark).at(-1) ?? '';
  return undone.test(clause + after) && !undone.test(word);
}

/**
 * The indicator that the words around a figure name: the nearest word, then the longest. Without a
 * figure, whatever its unit.
 */
export function indicatorOf(
  figure: Pick<Quantity, 'unit' | 'qualifier'> | null,
  around: Surroundings,
  indicators: readonly IndicatorWords[],
  areas: readonly AreaWords[],
): FoundIndicator | null {
  const possible = figure
    ? indicators.filter((indicator) => canMeasure(indicator, figure))
    : indicators;
  const candidates = possible.flatMap((indicator): Candidate[] =>
    indicator.match.flatMap((word) => {
      const distance = distanceTo(word, around);
      if (!Number.isFinite(distance)) return [];
      if (word.length < tellingLength && !isAbout(areas, indicator, around)) return [];
      if (tellsUndone(word, around)) return [];
      return [{ indicator, distance, length: word.length }];
    }),
  );
  const [best] = candidates.toSorted(
    (one, other) => one.distance - other.distance || other.length - one.length,
  );
  return best ? { indicator: best.indicator, isNear: best.distance < otherClause } : null;
}

/** The one area that a heading names; null where it names none, or several. */
export function areaOfHeading(heading: string, areas: readonly AreaWords[]): string | null {
  const [found, ...others] = areas.filter(({ cues }) => cues.some((cue) => heading.includes(cue)));
  return found && others.length === 0 ? found.key : null;
}

/** The area whose cue stands last before a figure; null when none is spoken of. */
export function areaOf(words: string, areas: readonly AreaWords[]): string | null {
  const found = areas.flatMap(({ key, cues }) =>
    cues.flatMap((cue) => {
      const at = words.lastIndexOf(cue);
      return at < 0 ? [] : [{ key, at, length: cue.length }];
    }),
  );
  const [nearest] = found.toSorted((one, other) => other.at - one.at || other.length - one.length);
  return nearest?.key ?? null;
}
