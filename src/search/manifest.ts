import type { FoldTable } from './fold.ts';

/** What search knows of a paragraph before its text is loaded. */
export interface ManifestParagraph {
  /** Anchor on the speech's page: title, subtitle-1, salutation, p001, … */
  id: string;
  /** Number shown to readers; null for the title block. */
  number: number | null;
  /** Length of its text in UTF-16 units. */
  length: number;
  /** A title, a subtitle or the heading of a section. */
  heading: boolean;
  part: string | null;
  areas: string[];
}

/** What hits are counted by: keys of the filters. */
export interface SpeechKeys {
  office: string;
  genre: string;
  /** `unknown` without one. */
  year: string;
}

/** What search knows of a speech before its text is loaded. */
export interface ManifestSpeech extends SpeechKeys {
  id: string;
  title: string;
  /** Year and period for readers. */
  date: string;
  paragraphs: ManifestParagraph[];
}

/** An indicator that has figures: what readers call it, its own name first, and its unit. */
export interface NamedIndicator {
  names: string[];
  unit: string;
}

/** What search knows first: the filters' names, and of every speech its keys, newest first. */
export interface Listing {
  fold: FoldTable;
  names: Record<Dimension, Record<string, string>>;
  /** By key. */
  indicators: Record<string, NamedIndicator>;
  speeches: readonly SpeechKeys[];
}

/** `search/manifest.json`: every speech with its paragraphs. The index is made from it. */
export interface Manifest extends Listing {
  speeches: ManifestSpeech[];
}

/** The words of a speech, one entry a paragraph of the manifest. */
export interface SpeechWords {
  texts: string[];
}

/** What results can be filtered by. */
export const dimensions = ['office', 'year', 'genre', 'area', 'part'] as const;
export type Dimension = (typeof dimensions)[number];
