import { acrossFinding, type AcrossFinding } from './acrossFinding.ts';
import type { History } from './histories.ts';

/** Figures of one year that two speeches tell differently, both exactly. */
export function toldAgain({ levels }: History): AcrossFinding[] {
  // A rate of a half year and one of the year are two figures.
  const totals = levels.filter(({ span: { kind } }) => kind === 'half' || kind === 'year');
  const byTime = Map.groupBy(totals, ({ span }) => `${span.label} ${String(span.year)}`);
  return [...byTime.values()].flatMap((told) => {
    const exact = told.filter(({ metric: { qualifier } }) => qualifier === 'exact');
    const [first] = exact;
    const later = exact.find(
      ({ speech, value }) => speech !== first?.speech && value !== first?.value,
    );
    if (!first || !later) return [];
    const reason = `${String(first.span.year)}年${first.span.label}的同一个数，这里作 ${later.metric.text}，先前作 ${first.metric.text}`;
    return [acrossFinding('told-twice', 'likely', [later, first], reason)];
  });
}
