import type { Speech } from '../schema/speech.ts';
import { dateLabel, yearOf } from './year.ts';

/**
 * A speech in a sentence, for search engines and links to it: 济宁市政府办公室2010年上半年半年总结讲话，全文与其中
 * 40 项数字。 What nobody knows of it (`office`, `genre` null) goes unsaid.
 */
export function speechDescription(
  speech: Speech,
  office: string | null,
  genre: string | null,
): string {
  const date = yearOf(speech) === null ? '' : dateLabel(speech);
  const figures = `全文与其中 ${String(speech.metrics.length)} 项数字。`;
  const named = `${office ?? ''}${date}${genre ?? ''}`;
  return `${named === '' ? `《${speech.title}》` : named}，${figures}`;
}
