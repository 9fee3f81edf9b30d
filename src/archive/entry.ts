import type { Speech } from '../schema/speech.ts';

/** A speech as the collections give it. */
export interface Entry {
  id: string;
  data: Speech;
  filePath?: string | undefined;
  /** Changes with the speech, the controlled lists and the program. */
  digest?: string | undefined;
}
