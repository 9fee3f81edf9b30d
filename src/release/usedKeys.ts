import type { Indicator } from '../schema/vocabulary.ts';
import type { Speech } from '../schema/speech.ts';

/** The keys of the controlled lists that some speeches use, each once. */
export interface UsedKeys {
  offices: string[];
  genres: string[];
  areas: string[];
  indicators: string[];
}

/** A speech's part in the lists: its frontmatter, and the areas that its paragraphs speak of. */
export interface SpeechUse {
  speech: Pick<Speech, 'office' | 'genre' | 'metrics'>;
  areas: readonly string[];
}

/** What speeches use of the controlled lists. */
export function usedKeys(
  speeches: Iterable<SpeechUse>,
  list: ReadonlyMap<string, Pick<Indicator, 'area'>>,
): UsedKeys {
  const offices = new Set<string>();
  const genres = new Set<string>();
  const areas = new Set<string>();
  const indicators = new Set<string>();
  for (const { speech, areas: spokenOf } of speeches) {
    offices.add(speech.office);
    genres.add(speech.genre);
    for (const area of spokenOf) areas.add(area);
    for (const { area, indicator } of speech.metrics) {
      areas.add(area);
      if (indicator !== null) indicators.add(indicator);
    }
  }
  for (const key of indicators) {
    const own = list.get(key)?.area;
    if (own !== undefined) areas.add(own);
  }
  return {
    offices: [...offices],
    genres: [...genres],
    areas: [...areas],
    indicators: [...indicators],
  };
}
