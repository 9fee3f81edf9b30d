import type { AreaCues } from './comparedSpeech.ts';

/** A speech as a reader chooses it. */
export interface Choice {
  id: string;
  title: string;
  /** Key of the office. */
  office: string;
  /** Year and period for readers. */
  date: string;
}

/** What the page of comparison knows of the archive before speeches are chosen. */
export interface CompareLists {
  /** Newest first. */
  speeches: Choice[];
  /** Names by key. */
  offices: Record<string, string>;
  indicators: Record<string, string>;
  areas: AreaCues[];
}

/** Path of the lists in the site. */
export const compareListsPath = 'compare/lists.json';

/** Path of the page that compares two speeches; `a` stands left. */
export function comparePath(base: string, a: string, b: string): string {
  return `${base}?${new URLSearchParams({ a, b }).toString()}`;
}
