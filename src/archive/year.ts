import type { Speech } from '../schema/speech.ts';

/** The year for readers; an estimate is always said to be one. */
export function yearLabel(speech: Pick<Speech, 'period' | 'yearEstimate'>): string {
  if (speech.period.year !== null) return `${String(speech.period.year)}年`;
  if (speech.yearEstimate) return `约${String(speech.yearEstimate.year)}年（推定）`;
  return '年份不详';
}
