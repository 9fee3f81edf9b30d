import type { Indicator } from '../schema/vocabulary.ts';

/** Key of the indicator of which another one counts some, or that lists it as a part; null without one. */
export function totalOf(
  key: string,
  indicators: ReadonlyMap<string, Pick<Indicator, 'parts' | 'total'>>,
): string | null {
  const named = indicators.get(key)?.total;
  if (named !== undefined) return named;
  const whole = [...indicators].find(([, { parts = [] }]) => parts.includes(key));
  return whole?.[0] ?? null;
}
