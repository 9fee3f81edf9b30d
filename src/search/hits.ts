/** One match: its paragraph (index in the manifest's list), offset in it, and length. */
export interface Hit {
  paragraph: number;
  offset: number;
  length: number;
  /** Index of the query's term. */
  term: number;
}
