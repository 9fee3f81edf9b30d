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

/** What search knows of a speech before its text is loaded. */
export interface ManifestSpeech {
  id: string;
  title: string;
  office: string;
  genre: string;
  /** `unknown` without one. */
  year: string;
  /** Year and period for readers. */
  date: string;
  paragraphs: ManifestParagraph[];
}

/** `search/manifest.json`: every speech of the index, newest first, and the names of the filters. */
export interface Manifest {
  fold: FoldTable;
  names: Record<Dimension, Record<string, string>>;
  speeches: ManifestSpeech[];
}

/** The words of a speech, one entry a paragraph of the manifest. */
export interface SpeechWords {
  texts: string[];
}

/** What results can be filtered by. */
export const dimensions = ['office', 'year', 'genre', 'area', 'part'] as const;
export type Dimension = (typeof dimensions)[number];
