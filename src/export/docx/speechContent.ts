import type { WordNote } from './wordDocument.ts';

/** A block of a speech as plain text. */
export interface ContentBlock {
  /** 0 body, 1 the highest heading. */
  level: number;
  /** A heading whose paragraph goes on in the next block. */
  isRunIn: boolean;
  /** One line, but for a list, which has one an entry. */
  lines: readonly string[];
  /** The rows of a table, which has no lines. */
  rows: readonly (readonly string[])[] | null;
  /** Editors' notes that follow it. */
  notes: readonly WordNote[];
}

/** The figures of an area: what is counted, the words, the value, the time. */
export interface ContentFigures {
  area: string;
  rows: readonly (readonly string[])[];
}

/** A speech as its page and its file both give it. */
export interface SpeechContent {
  title: string;
  subtitles: readonly string[];
  office: string;
  date: string;
  salutation: string | null;
  blocks: readonly ContentBlock[];
  figures: readonly ContentFigures[];
}
