import type { Speech } from '../schema/speech.ts';
import { unknownPeriod } from '../schema/unknownPeriod.ts';

type Dated = Pick<Speech, 'period' | 'yearEstimate'>;

/** The year a speech is filed under: stated or estimated; null when neither is known. */
export function yearOf(speech: Dated): number | null {
  return speech.period.year ?? speech.yearEstimate?.year ?? null;
}

/** True when the year is the editors' estimate, which readers must always be told. */
export function isEstimated(speech: Dated): boolean {
  return speech.period.year === null && speech.yearEstimate !== null;
}

/** The year for readers; an estimate is always said to be one. */
export function yearLabel(speech: Dated): string {
  const year = yearOf(speech);
  if (year === null) return '年份不详';
  return isEstimated(speech) ? `${String(year)}年（推定）` : `${String(year)}年`;
}

/** The period as the text says it; '' where nobody knows it. */
export function periodLabel({ period }: Dated): string {
  return period.label === unknownPeriod ? '' : period.label;
}

/** Year and period: 2010年（推定）上半年; the year alone where the period is unknown. */
export function dateLabel(speech: Dated): string {
  return yearLabel(speech) + periodLabel(speech);
}
