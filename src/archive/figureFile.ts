import type { Metric } from '../schema/metric.ts';
import type { Indicator } from '../schema/vocabulary.ts';
import type { FigureFile, FigureRow } from '../search/figures/figureFile.ts';
import { comparableReadings } from './comparable.ts';
import { coursesOf } from './courses.ts';
import type { PlacedFigures } from './figurePlaces.ts';
import { boundsOf } from './observation.ts';
import type { Reading } from './readings.ts';
import { valueLabel } from './valueLabel.ts';

/** A speech's figures, and its index in search's listing. */
export type ListedFigures = PlacedFigures & { index: number };

function labelOf(metric: Metric): string {
  const isBare = metric.masked !== null || metric.value === null || metric.unit === '%';
  return valueLabel(metric) + (isBare ? '' : (metric.unit ?? ''));
}

/** The figures of an indicator for search, in its unit as far as theirs convert; `told` are newest first. */
export function figureFile(
  indicator: Indicator,
  told: readonly Reading[],
  listed: ReadonlyMap<string, ListedFigures>,
): FigureFile {
  const { name, unit } = indicator;
  const readings = comparableReadings(told, indicator);
  const numbers = new Map<string, number>();
  const speeches: FigureFile['speeches'] = [];
  const figures = readings.flatMap(({ entry: { id, data }, metric }): FigureRow[] => {
    const held = listed.get(id);
    const place = held?.places.get(metric.id);
    if (!held || !place) return [];
    const speech = numbers.get(id) ?? speeches.length;
    if (speech === speeches.length) speeches.push({ id, index: held.index, size: held.size });
    numbers.set(id, speech);
    const courses = coursesOf(data, metric, readings);
    const { value, low, high } = boundsOf(metric);
    return [{ speech, ...place, value, low, high, label: labelOf(metric), courses }];
  });
  return { name, unit, speeches, figures };
}
