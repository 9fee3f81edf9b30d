import type { Hit } from '../hits.ts';

/** A hit with its speech's index in the manifest. */
export interface Row {
  speech: number;
  hit: Hit;
}
