import { splitSentences } from '../text/sentences.ts';
import type { NumberedBlock } from './numberedBlock.ts';

/** Sentences of one paragraph that speak of an area of work. */
export interface Passage {
  paragraph: string;
  number: number;
  sentences: string[];
}

/**
 * How many of the newest speeches an area's page quotes. Older passages are found by search; a page
 * of every passage of a large archive would help nobody.
 */
export const speechesShown = 50;
const sentencesShown = 3;

/** The passages of a speech that name one of an area's cues, in order; at most three sentences each. */
export function passagesOn(blocks: readonly NumberedBlock[], cues: readonly string[]): Passage[] {
  return blocks.flatMap(({ block, paragraph, number }) => {
    if (paragraph.level > 0 || !cues.some((cue) => block.text.includes(cue))) return [];
    const sentences = splitSentences(block.text).filter((sentence) =>
      cues.some((cue) => sentence.includes(cue)),
    );
    return [{ paragraph: paragraph.id, number, sentences: sentences.slice(0, sentencesShown) }];
  });
}
