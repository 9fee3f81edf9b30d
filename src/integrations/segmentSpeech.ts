import { readWordLengths, writeWordLengths } from '../files/wordLengths.ts';
import type { Segmenter } from './segmentWords.ts';

function cutAt(text: string, lengths: readonly number[]): string[] {
  let start = 0;
  return lengths.map((length) => {
    const word = text.slice(start, start + length);
    start += length;
    return word;
  });
}

/**
 * The words of a speech's paragraphs: as an earlier build has cut them, where the digest of the speech,
 * which covers the program and the controlled lists too, is the same.
 */
export function segmentSpeech(
  { cut }: Segmenter,
  folder: string,
  { id, digest }: { id: string; digest: string },
  texts: readonly string[],
): string[][] {
  const known = readWordLengths(folder, id, digest);
  if (known) return texts.map((text, index) => cutAt(text, known[index] ?? []));
  const words = texts.map(cut);
  const lengths = words.map((own) => own.map(({ length }) => length));
  writeWordLengths(folder, id, digest, lengths);
  return words;
}
