import type { Indicator } from '../schema/indicator.ts';
import type { Speech } from '../schema/speech.ts';
import { inIndicatorUnit } from './comparable.ts';
import { changeOf, type Change } from './previousReading.ts';
import type { Reading } from './readings.ts';

/**
 * The changes of a speech's figures from its office's previous ones, by the id of the figure; those
 * without one are left out. `comparable` are the readings of each indicator in its unit, newest first.
 */
export function speechChanges(
  speech: Pick<Speech, 'office' | 'period' | 'yearEstimate' | 'genre' | 'metrics'>,
  indicators: ReadonlyMap<string, Pick<Indicator, 'unit' | 'convert'>>,
  comparable: ReadonlyMap<string, readonly Reading[]>,
): Map<string, Change> {
  const changes = speech.metrics.flatMap((metric): [string, Change][] => {
    const key = metric.indicator ?? '';
    const inUnit = inIndicatorUnit(metric, indicators.get(key));
    const change = changeOf(speech, inUnit, comparable.get(key) ?? []);
    return change ? [[metric.id, change]] : [];
  });
  return new Map(changes);
}
