import type { Metric } from '../schema/metric.ts';

/** The areas of work a paragraph speaks of: those of its figures and those whose cues it names. */
export function paragraphAreas(
  id: string,
  text: string,
  metrics: readonly Pick<Metric, 'paragraph' | 'area'>[],
  areas: readonly { key: string; cues: readonly string[] }[],
): string[] {
  const counted = new Set(
    metrics.filter(({ paragraph }) => paragraph === id).map(({ area }) => area),
  );
  return areas
    .filter(({ key, cues }) => counted.has(key) || cues.some((cue) => text.includes(cue)))
    .map(({ key }) => key);
}
