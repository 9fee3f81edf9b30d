import type { Manifest, SpeechWords } from './manifest.ts';

/** Where a token stands: index of the speech in the manifest → offsets in its text, ascending. */
export type Positions = ReadonlyMap<number, readonly number[]>;

/** What the query code needs of an index; one is in the browser, one in Node. */
export interface Engine {
  manifest: Manifest;
  fold(text: string): string;
  /** Every place of the tokens that start with `token`. */
  positions(token: string): Promise<Positions>;
  words(speech: number): Promise<SpeechWords>;
}
