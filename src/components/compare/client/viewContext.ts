import type { Comparison } from '../../../compare/compareSpeeches.ts';
import type { ComparedSpeech } from '../../../compare/comparedSpeech.ts';
import type { CompareLists } from '../../../compare/compareLists.ts';

/** What every view of a comparison is made of. */
export interface ViewContext {
  /** Address of the site's first page. */
  base: string;
  lists: CompareLists;
  a: ComparedSpeech;
  b: ComparedSpeech;
  comparison: Comparison;
}

/** Address of a paragraph on its speech's page. */
export function paragraphHref(base: string, speech: ComparedSpeech, index: number): string {
  const { id = '' } = speech.paragraphs[index] ?? {};
  return `${base}speeches/${encodeURIComponent(speech.id)}/#${id}`;
}

/** Year and period of a speech for readers. */
export function dateOf({ lists }: ViewContext, { id }: ComparedSpeech): string {
  return lists.speeches.find((speech) => speech.id === id)?.date ?? '';
}
