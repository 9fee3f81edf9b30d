import type { Replacement } from '../text/tracked/replacement.ts';
import { replaceMatches } from './replaceMatches.ts';

// A full-width mark has its own space, GB/T 15834.
const besideMark =
  /(?<=[“‘（《「『〈【，。、；：！？])[ \u00a0]+(?=\S)|(?<=\S)[ \u00a0]+(?=[”’）》」』〉】，。、；：！？])/gu;

/** Finds spaces beside full-width marks. */
export function findMarkSpace(text: string): Replacement[] {
  return replaceMatches(text, besideMark, 'mark-space', () => '');
}
