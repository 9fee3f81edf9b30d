import type { Area, Genre, Indicator, Office } from '../schema/vocabulary.ts';
import type { UsedKeys } from './usedKeys.ts';

interface Lists {
  offices: Map<string, Office>;
  genres: Map<string, Genre>;
  areas: Map<string, Area>;
  indicators: Map<string, Indicator>;
}

function keep<Value>(list: ReadonlyMap<string, Value>, keys: readonly string[]) {
  const kept = new Set(keys);
  return new Map([...list].filter(([key]) => kept.has(key)));
}

/** An indicator without the parts and the total that are not kept. */
function withoutOthers(indicator: Indicator, keys: ReadonlySet<string>): Indicator {
  const { parts, total, ...rest } = indicator;
  const kept = (parts ?? []).filter((part) => keys.has(part));
  return {
    ...rest,
    ...(kept.length > 0 ? { parts: kept } : {}),
    ...(total !== undefined && keys.has(total) ? { total } : {}),
  };
}

/**
 * The controlled lists with those entries only that speeches of the build use: the name of an office,
 * or the words of an indicator, tell of a speech that is not released.
 */
export function restrictLists(lists: Lists, keys: UsedKeys): Lists {
  const indicators = [...keep(lists.indicators, keys.indicators)];
  const kept = new Set(keys.indicators);
  return {
    offices: keep(lists.offices, keys.offices),
    genres: keep(lists.genres, keys.genres),
    areas: keep(lists.areas, keys.areas),
    indicators: new Map(
      indicators.map(([key, indicator]) => [key, withoutOthers(indicator, kept)]),
    ),
  };
}
