import type { PhraseEntry } from './tally.ts';

/** All that a page shows of an entry, as plain data: what a kept page is told apart by. */
export function shownEntry({ places, parts, areas, offices, ...entry }: PhraseEntry): unknown {
  return {
    ...entry,
    years: [...entry.years],
    parts: [...parts],
    areas: [...areas],
    offices: [...offices],
    places: places.map(({ speech, paragraph, words }) => [
      [speech.id, speech.title, speech.office, speech.date],
      [paragraph.id, paragraph.number, words],
    ]),
  };
}
