import { LoadError } from '../loadError.ts';

/** How a figure moved, or what it reached: by its own words, or against the office's one before. */
export const courses = ['up', 'down', 'same', 'full', 'target'] as const;
export type Course = (typeof courses)[number];

/** One figure of an indicator, at its place in the text. Keys are short: a file has thousands. */
export interface FigureRow {
  /** Index of the speech in `FigureFile.speeches`. */
  speech: number;
  /** Index of the paragraph in the speech's list. */
  paragraph: number;
  /** Of its words in the paragraph, in UTF-16 units. */
  offset: number;
  length: number;
  /** In base units; null where only bounds are known, or nothing is. */
  value: number | null;
  /** Lowest and highest value that the words allow; null where they set no bound. */
  low: number | null;
  high: number | null;
  /** For readers, with its unit. */
  label: string;
  courses: Course[];
}

/** `search/figures/<indicator>.json`: every figure of an indicator, for search. */
export interface FigureFile {
  name: string;
  unit: string;
  /**
   * Id of each speech, its index in search's listing, and the length of its text: by them the file is
   * known to be of the same build as the index.
   */
  speeches: { id: string; index: number; size: number }[];
  figures: FigureRow[];
}

/** Path of an indicator's file in a site: information.adopted → search/figures/information-adopted.json. */
export function figurePath(key: string): string {
  return `search/figures/${key.replaceAll('.', '-')}.json`;
}

/** Reads a file of figures. Throws a `LoadError` for what is none. */
export function readFigureFile(path: string, text: string): FigureFile {
  try {
    // The build wrote it, if it is whole.
    const file = JSON.parse(text) as FigureFile;
    if (Array.isArray(file.speeches) && Array.isArray(file.figures)) return file;
  } catch (error) {
    throw new LoadError('damaged', path, error);
  }
  throw new LoadError('damaged', path);
}
