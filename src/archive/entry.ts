import type { Speech } from '../schema/speech.ts';

/** A speech as the collections give it. */
export interface Entry {
  id: string;
  data: Speech;
  filePath?: string | undefined;
}
