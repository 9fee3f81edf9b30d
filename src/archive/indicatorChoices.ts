import type { Indicator } from '../schema/vocabulary.ts';
import type { Reading } from './readings.ts';

/** Indicators of one area to choose from. */
export interface IndicatorGroup {
  /** Name of the area. */
  name: string;
  indicators: { key: string; name: string; unit: string; count: number }[];
}

/** The indicators that have readings, by area, in the order readers see the areas. */
export function indicatorChoices(
  areas: ReadonlyMap<string, string>,
  indicators: ReadonlyMap<string, Indicator>,
  readings: ReadonlyMap<string, readonly Reading[]>,
): IndicatorGroup[] {
  const groups = [...areas].map(([area, name]) => ({
    name,
    indicators: [...indicators].flatMap(([key, indicator]) => {
      const count = readings.get(key)?.length ?? 0;
      if (indicator.area !== area || count === 0) return [];
      return [{ key, name: indicator.name, unit: indicator.unit, count }];
    }),
  }));
  return groups.filter((group) => group.indicators.length > 0);
}
