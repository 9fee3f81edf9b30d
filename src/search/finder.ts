import type { Query } from './query/ast.ts';

/**
 * The hits of a query, a row each, in the order of the manifest, of the text, then of length and term.
 * Columns, because a worker hands over a million of them at no cost.
 */
export interface HitColumns {
  /** Index of the speech in the manifest. */
  speech: Int32Array;
  /** Index of the paragraph in the speech's list. */
  paragraph: Int32Array;
  /** In UTF-16 units of the paragraph. */
  offset: Int32Array;
  length: Int32Array;
  /** Index of the query's term. */
  term: Int32Array;
}

/** Every hit; or why only the whole archive can tell, in Chinese. Never a part of the hits. */
export type Finding = { columns: HitColumns } | { needsWhole: string };

/** Hits of which not all is known yet. */
export interface LooseFinding {
  /** See `looseParagraph`. */
  columns: HitColumns;
  /**
   * The folded runs whose places are the hits, which are only counted: the offset of a hit is which of
   * the runs' places in its speech it is, from 0, and its length is not known. No run begins with another.
   */
  runs: readonly string[];
}

/** What finds the places of a query: on demand or in the whole archive, with the same answers. */
export interface Finder {
  /**
   * `source` is what was typed: with it a QueryError, thrown for a filter's value that the archive
   * does not know, has its place. Throws a CostlyError for a pattern that would take too long.
   */
  find(query: Query, source?: string): Promise<Finding>;
  /**
   * The same hits, loose, where that spares loading what is known of every
   * speech; null for a query that cannot be answered so.
   */
  findLoose?(query: Query, source?: string): Promise<LooseFinding | null>;
}
