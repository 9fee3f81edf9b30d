import type { ExportedSpeech } from './archiveTables.ts';

/** A speech as data: its id, terms of use and frontmatter, with the words of every paragraph. */
export function speechData({ id, licence, speech, texts }: ExportedSpeech): object {
  const paragraphs = speech.paragraphs.map((entry, index) => ({
    ...entry,
    text: texts[index] ?? '',
  }));
  return { id, licence, ...speech, paragraphs };
}
