import type { ManifestParagraph, SpeechWords } from './manifest.ts';

/** Where a site has the words of a speech: its text to download, a line a paragraph. */
export function wordsPath(id: string): string {
  return `speeches/${id}/${id}.txt`;
}

/** Cuts a speech's text into its paragraphs; a run-in heading and its body share a line. */
export function cutWords(
  text: string,
  paragraphs: readonly Pick<ManifestParagraph, 'length'>[],
): SpeechWords {
  let position = 0;
  const texts = paragraphs.map(({ length }, index) => {
    if (index > 0 && text.charAt(position) === '\n') position += 1;
    const start = position;
    position += length;
    return text.slice(start, position);
  });
  return { texts };
}
