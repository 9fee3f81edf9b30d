import { acrossFinding, type AcrossFinding } from './acrossFinding.ts';
import { courseOf, type History } from './histories.ts';

const isShare = (unit: string) => /^(?:[%％‰]|百分之|千分之|个百分点|名|位)$/u.test(unit);
const isLeast = (qualifier: string) => qualifier === 'exact' || qualifier === 'over';

/** Totals of a year that are smaller than those of its first half. */
export function yearsBelowHalves(history: History): AcrossFinding[] {
  if (isShare(history.unit)) return [];
  const years = courseOf(history, '全年');
  return courseOf(history, '上半年').flatMap((half) => {
    const year = years.find(({ span }) => span.year === half.span.year);
    if (!year || year.speech === half.speech || year.value >= half.value) return [];
    if (year.metric.qualifier !== 'exact' || !isLeast(half.metric.qualifier)) return [];
    const reason = `${String(year.span.year)}年全年 ${year.metric.text}，少于上半年的 ${half.metric.text}`;
    return [acrossFinding('year-below-half', 'likely', [year, half], reason)];
  });
}
