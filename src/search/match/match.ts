/** What a slot, a set, a run, a number or a gap stands for; offsets in the paragraph. */
export interface Capture {
  start: number;
  end: number;
}

/** A place of a term in a paragraph. */
export interface Match {
  start: number;
  end: number;
  /**
   * By the order of the query's captured elements and gaps; null for those of an alternative that
   * was not taken.
   */
  captures: readonly (Capture | null)[];
}
