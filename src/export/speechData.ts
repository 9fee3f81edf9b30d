import type { Speech } from '../schema/speech.ts';

/** A speech as data: its id and frontmatter, with the words of every paragraph. */
export function speechData(id: string, speech: Speech, texts: readonly string[]): object {
  const paragraphs = speech.paragraphs.map((entry, index) => ({
    ...entry,
    text: texts[index] ?? '',
  }));
  return { id, ...speech, paragraphs };
}
