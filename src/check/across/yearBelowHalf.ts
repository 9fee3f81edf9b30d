import { intervalOf } from '../../metrics/consistency/interval.ts';
import { acrossFinding, type AcrossFinding } from './acrossFinding.ts';
import { courseOf, type History, type Level } from './histories.ts';

const isShare = (unit: string) => /^(?:[%％‰]|百分之|千分之|个百分点|名|位)$/u.test(unit);

/** True where no reading of the words, 近 and 余 among them, makes the year as much as its half. */
function isBelow(year: Level, half: Level): boolean {
  const whole = intervalOf(year.metric);
  const part = intervalOf(half.metric);
  return whole !== null && part !== null && whole.high < part.low;
}

/** Totals of a year that are smaller than those of its first half. */
export function yearsBelowHalves(history: History): AcrossFinding[] {
  if (isShare(history.unit)) return [];
  const years = courseOf(history, '全年');
  return courseOf(history, '上半年').flatMap((half) => {
    const year = years.find(({ span }) => span.year === half.span.year);
    if (!year || year.speech === half.speech || !isBelow(year, half)) return [];
    // 减少到27项 tells where something stands, and no sum of a time.
    if (year.metric.point || half.metric.point) return [];
    const reason = `${String(year.span.year)}年全年 ${year.metric.text}，少于上半年的 ${half.metric.text}`;
    return [acrossFinding('year-below-half', 'likely', [year, half], reason)];
  });
}
