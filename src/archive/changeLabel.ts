import type { Indicator } from '../schema/vocabulary.ts';
import { numberLabel } from './numberLabel.ts';
import type { Change } from './previousReading.ts';

const arrows = { up: '↑', down: '↓', same: '＝' } as const;

function size({ difference, percent, previous, isExact }: Change): string {
  const { qualifier, unit } = previous.metric;
  const amount = numberLabel(Math.abs(difference));
  if (qualifier === 'rank') return `${amount} 位`;
  if (percent === null) return unit === '%' ? `${amount} 个百分点` : amount;
  // Of 720余 and 700余 no tenth of a percent is known.
  const digits = isExact ? 3 : Math.abs(percent) >= 100 ? 2 : 1 + Number(Math.abs(percent) >= 10);
  return `${numberLabel(Number(Math.abs(percent).toPrecision(digits)))}%`;
}

/** A change for a narrow column: ↑ 12.5%, ↓ 3 个百分点, ＝; a rank that gets better goes up. */
export function changeLabel(change: Change): string {
  if (change.direction === 'same') return arrows.same;
  const isRank = change.previous.metric.qualifier === 'rank';
  const risesInRank = change.direction === 'down' ? 'up' : 'down';
  const arrow = arrows[isRank ? risesInRank : change.direction];
  return `${arrow} ${change.isExact ? '' : '约 '}${size(change)}`;
}

/** Whether a change is for the better, where the list of indicators says which way is good. */
export function changeMerit(
  change: Change,
  indicator: Pick<Indicator, 'direction'> | undefined,
): 'better' | 'worse' | null {
  if (change.direction === 'same') return null;
  if (change.previous.metric.qualifier === 'rank') {
    return change.direction === 'down' ? 'better' : 'worse';
  }
  if (indicator?.direction !== 'good') return null;
  return change.direction === 'up' ? 'better' : 'worse';
}
