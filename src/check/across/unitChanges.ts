import { acrossFinding, type AcrossFinding } from './acrossFinding.ts';
import type { History, Level } from './histories.ts';

/** 件 and 件次, 人 and 人次 count different things under one name; other pairs are seen to differ. */
function areEasilyMixed(one: string, other: string): boolean {
  return `${one}次` === other || `${other}次` === one;
}

/**
 * Changes of an indicator's unit between years from which nobody may compare. `family` are the
 * histories of one office and indicator, one a unit. Each change is told once, where it first shows.
 */
export function unitChanges(family: readonly History[]): AcrossFinding[] {
  return family.flatMap((history, index) =>
    family.slice(index + 1).flatMap((other): AcrossFinding[] => {
      if (!areEasilyMixed(history.unit, other.unit)) return [];
      const [early, late] =
        firstYear(history) <= firstYear(other) ? [history, other] : [other, history];
      const after = late.levels[0];
      const before = after && lastBefore(early.levels, after);
      if (!before) return [];
      const reason = `单位由“${early.unit}”改为“${late.unit}”，前后不可直接相比`;
      return [acrossFinding('unit-change', 'likely', [after, before], reason)];
    }),
  );
}

const firstYear = ({ levels }: History) => levels[0]?.span.year ?? Number.POSITIVE_INFINITY;

function lastBefore(levels: readonly Level[], after: Level): Level | undefined {
  return levels.findLast(
    ({ span, speech }) => span.year <= after.span.year && speech !== after.speech,
  );
}
