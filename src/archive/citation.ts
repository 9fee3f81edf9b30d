import type { Speech } from '../schema/speech.ts';
import { dateLabel } from './year.ts';

/** How a speech is cited, without paragraph and address: 济宁市政府办公室，2010年（推定）上半年. */
export function citationSource(speech: Speech, officeName: string): string {
  return `《${speech.title}》，${officeName}，${dateLabel(speech)}`;
}
