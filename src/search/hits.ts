/** One match: its paragraph (index in the manifest's list), offset in it, and length. */
export interface Hit {
  paragraph: number;
  offset: number;
  length: number;
  /** Index of the query's term. */
  term: number;
}

/**
 * Instead of the paragraph of a loose hit, whose offset is one in the text of its speech, or only the
 * how manieth of the speech it is: so much is known before anything is loaded of the speech.
 */
export const looseParagraph = -1;
