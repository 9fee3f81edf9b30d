import type { Part } from '../schema/paragraph.ts';
import type { Word } from './word.ts';

/** A paragraph as the phrase book reads it. */
export interface PhraseParagraph {
  id: string;
  /** From 1. */
  number: number;
  level: number;
  part: Part | null;
  /** Keys of the areas that it speaks of. */
  areas: readonly string[];
  text: string;
  /** The words of the text; they rejoin to it. */
  words: readonly Word[];
}

/** A speech as the phrase book reads it. */
export interface PhraseSpeech {
  id: string;
  title: string;
  /** Key of the office. */
  office: string;
  /** Null where nobody knows it. */
  year: number | null;
  /** Year and period for readers. */
  date: string;
  paragraphs: readonly PhraseParagraph[];
}

/** Where a phrase stands: a paragraph of a speech. */
export interface Place {
  speech: PhraseSpeech;
  paragraph: PhraseParagraph;
}
