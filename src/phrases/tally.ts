import type { Part } from '../schema/paragraph.ts';
import type { Place } from './phraseSpeech.ts';

/** One phrase with all that is known of its use. */
export interface PhraseEntry {
  text: string;
  /** How often it stands in the archive, and in how many speeches. */
  uses: number;
  speeches: number;
  /** First and last year of use; null where none of its years is known. */
  firstYear: number | null;
  lastYear: number | null;
  /** Uses by year, oldest first. */
  years: Map<number, number>;
  /** Keys. */
  offices: Set<string>;
  parts: Set<Part>;
  areas: Set<string>;
  /** Where it stands, newest first, at most `mostPlaces`. */
  places: PhrasePlace[];
  /** What is said of its form: 四字格, 5 字对仗. */
  pattern: string;
}

/** A place with the words that stand there, where they are not the phrase itself. */
export interface PhrasePlace extends Place {
  words: string | null;
}

/** More places than this are found by search. */
const mostPlaces = 24;

interface Growing extends PhraseEntry {
  last: Place['speech'] | null;
}

/** Gathers phrases; speeches must come newest first, one after the other. */
export class Tally {
  private readonly entries = new Map<string, Growing>();

  /** Adds a use. `key` says what counts as the same phrase; the newest use gives the text. */
  add(key: string, text: string, place: Place, words: string | null = null, pattern = ''): void {
    const { speech, paragraph } = place;
    let entry = this.entries.get(key);
    if (!entry) {
      entry = {
        text,
        uses: 0,
        speeches: 0,
        firstYear: null,
        lastYear: null,
        years: new Map(),
        offices: new Set(),
        parts: new Set(),
        areas: new Set(),
        places: [],
        pattern,
        last: null,
      };
      this.entries.set(key, entry);
    }
    entry.uses += 1;
    if (entry.last !== speech) entry.speeches += 1;
    entry.last = speech;
    entry.offices.add(speech.office);
    if (paragraph.part) entry.parts.add(paragraph.part);
    for (const area of paragraph.areas) entry.areas.add(area);
    if (entry.places.length < mostPlaces) entry.places.push({ speech, paragraph, words });
    const { year } = speech;
    if (year === null) return;
    entry.years.set(year, (entry.years.get(year) ?? 0) + 1);
    entry.firstYear = Math.min(year, entry.firstYear ?? year);
    entry.lastYear = Math.max(year, entry.lastYear ?? year);
  }

  /** All phrases, those of most speeches first, then of most uses, then the newest. */
  list(): PhraseEntry[] {
    return [...this.entries.values()].toSorted(compareUse);
  }
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Most speeches first, then most uses, then the newest; by code unit where all is the same. */
export function compareUse(one: PhraseEntry, other: PhraseEntry): number {
  return (
    other.speeches - one.speeches ||
    other.uses - one.uses ||
    (other.lastYear ?? 0) - (one.lastYear ?? 0) ||
    compareText(one.text, other.text)
  );
}
