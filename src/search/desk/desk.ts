import type { FigureCondition } from '../figures/figureCondition.ts';
import type { Facets, Filters } from '../filters.ts';

/** A search with all that the page can ask of it. */
export interface DeskRequest {
  /** '' where the figures alone are looked for. */
  query: string;
  /** Figures that stand in the paragraph of every hit; without a query they are the hits. */
  figures: FigureCondition | null;
  /** Queries of which each must have a hit in the same paragraph: search within results. */
  within: readonly string[];
  filters: Filters;
  /** `relevance`, `date`, `left`, `right`, `match`, `office` or `slot-0`, `slot-0-down` …. */
  sort: string;
  /** One hit of each speech only. */
  thin: boolean;
  /** So many of the hits at random; null for all. */
  sample: number | null;
  seed: number;
}

/** A search that asks for nothing but its query, to be filled in. */
export const plainRequest: DeskRequest = {
  query: '',
  figures: null,
  within: [],
  filters: {},
  sort: 'relevance',
  thin: false,
  sample: null,
  seed: 1,
};

/** What a search found, before any line of it is read. Every number is exact. */
export interface Summary {
  /** The query in Chinese words. */
  words: string;
  notes: string[];
  total: { hits: number; speeches: number };
  /** Lines that are left after thinning and sampling, and speeches that they are of. */
  lines: number;
  groups: number;
  /** Those of paragraphs may be left for `Desk.facets`. */
  facets: Facets;
  /** Titles of the captured slots, in order: 数, 空位 1, 空位 2 …. */
  slots: string[];
}

/** What a slot holds in a hit. */
export interface SlotValue {
  text: string | null;
  value: number | null;
}

/** A hit for readers, with its citation. */
export interface Line {
  /** Id of the speech. */
  speech: string;
  title: string;
  office: string;
  date: string;
  part: string | null;
  /** Anchor of the paragraph, and its number; null in the title block. */
  anchor: string;
  number: number | null;
  offset: number;
  length: number;
  before: string;
  match: string;
  after: string;
  /** The paragraph goes on beyond what is given of it. */
  isCutBefore: boolean;
  isCutAfter: boolean;
  slots: SlotValue[];
}

/** The hits of one speech: `first` is the place of the first of them among the lines. */
export interface LineGroup {
  first: number;
  count: number;
  lines: Line[];
}

/** A paragraph around a hit; the sentence is a part of it. Offsets in UTF-16 units. */
export interface Passage {
  text: string;
  sentence: { start: number; end: number };
  hit: { start: number; end: number };
}

export interface GroupRow {
  name: string;
  hits: number;
  characters: number;
  rate: number | null;
}

export interface CollocateRow {
  text: string;
  count: number;
  mutualInformation: number;
  tScore: number;
  logDice: number;
}

/** Statistics of the hits of the latest search. */
export interface Tables {
  /** The words that were matched, the most frequent first, and how many different ones there are. */
  forms: { text: string; count: number }[];
  distinctForms: number;
  groups: { title: string; rows: GroupRow[] }[];
  collocates: { title: string; rows: CollocateRow[] }[];
  fillers: { title: string; rows: { text: string; count: number }[] }[];
  /** Characters of the archive that collocates are held against. */
  size: number;
}

/**
 * What a page of search works at, over either engine, here or in a worker. `search` makes the result
 * that all others are about.
 */
export interface Desk {
  search(request: DeskRequest): Promise<Summary>;
  /** Counts by every filter. */
  facets(): Promise<Facets>;
  lines(start: number, end: number): Promise<Line[]>;
  /** Every line, for an export. */
  allLines(): Promise<Line[]>;
  /** Speeches from `start` on, each with `most` lines at first. Of a result in the order of speeches. */
  groups(start: number, end: number, most: number): Promise<LineGroup[]>;
  passage(line: number): Promise<Passage>;
  tables(): Promise<Tables>;
}

/** Lines that are sorted speech by speech. */
export function isBySpeech(sort: string): boolean {
  return sort === 'relevance' || sort === 'date';
}
