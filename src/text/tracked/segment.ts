import type { Emendation } from '../../schema/emendation.ts';

/** A stretch of text as it stands in the source; it may be cut anywhere. */
export interface Kept {
  rules: null;
  source: string;
  text: string;
}

/** What stands for a stretch of the source; it is never cut. */
export interface Edit {
  rules: readonly string[];
  source: string;
  text: string;
  certainty?: Emendation['certainty'] | undefined;
}

export type Segment = Kept | Edit;

/** A kept stretch of these words. */
export const kept = (text: string): Kept => ({ rules: null, source: text, text });
