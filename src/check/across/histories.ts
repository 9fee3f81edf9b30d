import { isLevel } from '../../archive/previousReading.ts';
import { spanOf, type Span } from '../../archive/span.ts';
import type { Told } from './acrossFinding.ts';
import type { ArchiveSpeech } from './archiveSpeech.ts';

/** A level of an indicator with the time it covers; the year is known. */
export interface Level extends Told {
  span: Span & { year: number };
  value: number;
}

/** What one office reported of one indicator, in one unit, over the years. */
export interface History {
  office: string;
  indicator: string;
  unit: string;
  /** In the order of their years. */
  levels: Level[];
}

function levelsOf({ id, speech }: ArchiveSpeech): (Level & { indicator: string; unit: string })[] {
  return speech.metrics.flatMap((metric) => {
    const { indicator, unit, value, qualifier } = metric;
    const span = spanOf(speech, metric);
    const isPart = metric.partOf !== undefined;
    const isKnown = value !== null && qualifier !== 'range' && !isPart;
    if (indicator === null || unit === null || span.year === null || !isKnown) return [];
    if (!isLevel(metric)) return [];
    return [{ speech: id, metric, span: { ...span, year: span.year }, value, indicator, unit }];
  });
}

/** The histories of all indicators that speeches tell levels of, office by office. */
export function histories(speeches: readonly ArchiveSpeech[]): History[] {
  const found = new Map<string, History>();
  for (const speech of speeches) {
    const { office } = speech.speech;
    for (const { indicator, unit, ...level } of levelsOf(speech)) {
      const key = [office, indicator, unit].join(' ');
      const history = found.get(key);
      if (history) history.levels.push(level);
      else found.set(key, { office, indicator, unit, levels: [level] });
    }
  }
  for (const { levels } of found.values()) {
    levels.sort((one, other) => one.span.year - other.span.year);
  }
  return [...found.values()];
}

/** The levels of one span, the first of each speech and year: later ones may be of a smaller whole. */
export function courseOf({ levels }: History, span: string): Level[] {
  const seen = new Set<number>();
  return levels.filter(({ span: { label, year } }) => {
    if (label !== span || seen.has(year)) return false;
    seen.add(year);
    return true;
  });
}

/** The spans that a history has levels of. */
export function spansOf({ levels }: History): string[] {
  return [...new Set(levels.map(({ span }) => span.label))];
}
