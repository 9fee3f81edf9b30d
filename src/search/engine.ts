import type { Listing, ManifestSpeech, SpeechWords } from './manifest.ts';

/** Where a run of characters stands: index of the speech in the listing → offsets in its text, ascending. */
export type Positions = ReadonlyMap<number, readonly number[]>;

/** How often a run of characters stands in each speech that has it, by index in the listing. */
export type Counts = ReadonlyMap<number, number>;

/**
 * What the query code needs of an index; one is in the browser, one in Node. Whatever is asked of it
 * is loaded once and kept; what cannot be loaded whole rejects, so that no count is ever wrong.
 */
export interface Engine {
  manifest: Listing;
  fold(text: string): string;
  /**
   * Every place of a folded run of characters, overlapping ones included. The text of a speech is its
   * paragraphs with one separator between any two, and no run reaches over one.
   */
  positions(term: string): Promise<Positions>;
  /** How many places of a run each speech has: less to load than the places where there are many. */
  counts(term: string): Promise<Counts>;
  /** A speech with its paragraphs: the listing has only what hits are counted by. */
  speech(index: number): Promise<ManifestSpeech>;
  words(index: number): Promise<SpeechWords>;
}

/** What is known of speeches, without the words. */
export type KnownSpeeches = Pick<Engine, 'manifest' | 'speech'>;
