import type { Metric } from '../schema/metric.ts';
import type { Speech } from '../schema/speech.ts';
import type { Indicator } from '../schema/vocabulary.ts';
import type { Course, FigureFile, FigureRow } from '../search/figures/figureFile.ts';
import { comparableReadings } from './comparable.ts';
import type { PlacedFigures } from './figurePlaces.ts';
import { boundsOf } from './observation.ts';
import { changeOf } from './previousReading.ts';
import type { Reading } from './readings.ts';
import { valueLabel } from './valueLabel.ts';

/** A speech's figures, and its index in search's listing. */
export type ListedFigures = PlacedFigures & { index: number };

/** How a figure moved: by its own words, else against the office's one before it. */
function coursesOf(speech: Speech, metric: Metric, readings: readonly Reading[]): Course[] {
  const { comparison, unit, value, status } = metric;
  const moved = comparison?.direction ?? changeOf(speech, metric, readings)?.direction;
  // 增长100% is a change, no share of a whole.
  const isFull = unit === '%' && value === 100 && comparison === undefined;
  return [
    ...(moved ? [moved] : []),
    ...(isFull ? (['full'] as const) : []),
    ...(status === 'target' ? (['target'] as const) : []),
  ];
}

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
