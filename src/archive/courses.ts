import type { Metric } from '../schema/metric.ts';
import type { Speech } from '../schema/speech.ts';
import type { Course } from '../search/figures/figureFile.ts';
import { changeOf } from './previousReading.ts';
import type { Reading } from './readings.ts';

const opposite = { up: 'down', down: 'up', same: 'same' } as const;

/** How a figure moved against the one before it: from the third place to the first is a rise. */
function movedOf(speech: Speech, metric: Metric, readings: readonly Reading[]) {
  const direction = changeOf(speech, metric, readings)?.direction;
  return direction && metric.qualifier === 'rank' ? opposite[direction] : direction;
}

/**
 * How a figure moved, by its own words, else against the office's one before it among `readings`
 * (of one indicator, newest first); and whether it is the whole of something, or an aim.
 */
export function coursesOf(speech: Speech, metric: Metric, readings: readonly Reading[]): Course[] {
  const { comparison, unit, value, status } = metric;
  const moved = comparison?.direction ?? movedOf(speech, metric, readings);
  // 增长100% is a change, no share of a whole.
  const isFull = unit === '%' && value === 100 && comparison === undefined;
  return [
    ...(moved ? [moved] : []),
    ...(isFull ? (['full'] as const) : []),
    ...(status === 'target' ? (['target'] as const) : []),
  ];
}

/** How many of an indicator's readings took each course; a course that none took is left out. */
export function countCourses(readings: readonly Reading[]): Map<Course, number> {
  const counts = new Map<Course, number>();
  for (const { entry, metric } of readings)
    for (const course of coursesOf(entry.data, metric, readings))
      counts.set(course, (counts.get(course) ?? 0) + 1);
  return counts;
}
