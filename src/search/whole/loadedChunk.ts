import type { ManifestSpeech } from '../manifest.ts';
import { ChunkText } from './chunkText.ts';
import type { ArchiveChunk } from './archiveChunk.ts';

/** A chunk in memory, ready to be searched. */
export interface LoadedChunk {
  speeches: readonly ManifestSpeech[];
  /** Index of its first speech in the archive. */
  firstSpeech: number;
  text: string;
  folded: string;
  /** What is known of the folded text. */
  ground: ChunkText;
  /** Offset of each paragraph in the text, and behind them the length of the text and one. */
  starts: Int32Array;
  /** Index in `speeches` of each paragraph's speech. */
  speechOf: Int32Array;
  /** Index in `starts` of each speech's first paragraph, and behind them the number of paragraphs. */
  firstOf: Int32Array;
}

/** Makes a chunk ready. */
export function loadChunk(
  { speeches, text }: ArchiveChunk,
  firstSpeech: number,
  fold: (text: string) => string,
): LoadedChunk {
  const count = speeches.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  const starts = new Int32Array(count + 1);
  const speechOf = new Int32Array(count);
  const firstOf = new Int32Array(speeches.length + 1);
  let paragraph = 0;
  let start = 0;
  speeches.forEach(({ paragraphs }, speech) => {
    firstOf[speech] = paragraph;
    for (const { length } of paragraphs) {
      starts[paragraph] = start;
      speechOf[paragraph] = speech;
      paragraph += 1;
      start += length + 1;
    }
  });
  starts[count] = start;
  firstOf[speeches.length] = count;
  const folded = fold(text);
  const ground = new ChunkText(folded, text, starts);
  return { speeches, firstSpeech, text, folded, ground, starts, speechOf, firstOf };
}
