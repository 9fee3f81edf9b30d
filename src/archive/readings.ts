import type { Metric } from '../schema/metric.ts';
import type { Entry } from './entry.ts';
import { newestFirst } from './order.ts';

/** One value of an indicator: the metric and the speech that states it. */
export interface Reading {
  entry: Entry;
  metric: Metric;
}

const isResult = ({ metric: { status, point } }: Reading) =>
  status !== 'target' && point !== 'from';

/**
 * The reading that stands for an indicator in lists: the newest result; an aim, or where a change started,
 * only where nothing else is.
 */
export function newestResult(readings: readonly Reading[]): Reading | undefined {
  return readings.find(isResult) ?? readings[0];
}

/** Rows on one page of an indicator's table. */
export const readingsPerPage = 500;

/** Every reading of every indicator, newest speech first, in text order within a speech. */
export function readingsByIndicator(entries: readonly Entry[]): Map<string, Reading[]> {
  const groups = new Map<string, Reading[]>();
  for (const entry of newestFirst(entries)) {
    for (const metric of entry.data.metrics) {
      if (metric.indicator === null) continue;
      const group = groups.get(metric.indicator);
      if (group) group.push({ entry, metric });
      else groups.set(metric.indicator, [{ entry, metric }]);
    }
  }
  return groups;
}

/** Path of an indicator's page: information.adopted → metrics/information-adopted. */
export function indicatorPath(key: string): string {
  return `metrics/${key.replaceAll('.', '-')}`;
}

/** Path of a file to download beside an indicator's page. */
export function indicatorDownload(key: string, ending: string): string {
  const path = indicatorPath(key);
  return `${path}/${path.replace('metrics/', '')}.${ending}`;
}

/** Anchor of a reading's row on its page. */
export function readingAnchor(entry: Pick<Entry, 'id'>, metric: Pick<Metric, 'id'>): string {
  return `${entry.id}-${metric.id}`;
}

/** Path and anchor of every metric's row: speech id → metric id → place. */
export function readingPlaces(
  groups: ReadonlyMap<string, readonly Reading[]>,
): Map<string, Map<string, { path: string; anchor: string }>> {
  const places = new Map<string, Map<string, { path: string; anchor: string }>>();
  for (const [key, readings] of groups) {
    readings.forEach(({ entry, metric }, index) => {
      const page = Math.floor(index / readingsPerPage) + 1;
      const path = page === 1 ? indicatorPath(key) : `${indicatorPath(key)}/${String(page)}`;
      const ofSpeech = places.get(entry.id) ?? new Map<string, { path: string; anchor: string }>();
      places.set(entry.id, ofSpeech.set(metric.id, { path, anchor: readingAnchor(entry, metric) }));
    });
  }
  return places;
}
