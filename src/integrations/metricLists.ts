import { getCollection } from 'astro:content';
import type { MetricLists } from '../metrics/findMetrics.ts';

/** The lists by which figures are named, as the browser finds them in a draft. */
export async function metricLists(): Promise<MetricLists> {
  const [areas, indicators] = await Promise.all([
    getCollection('areas'),
    getCollection('indicators'),
  ]);
  return {
    areas: areas.map(({ id, data: { cues } }) => ({ key: id, cues })),
    indicators: indicators.map(({ id, data }) => {
      const { area, match, aliases = [], unit, convert = {}, rank } = data;
      return {
        key: id,
        area,
        match: [...match, ...aliases],
        units: [unit, ...Object.keys(convert)],
        isRank: rank === true,
      };
    }),
  };
}
