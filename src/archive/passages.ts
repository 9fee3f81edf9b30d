import { splitSentences } from '../text/sentences.ts';
import type { Metric } from '../schema/metric.ts';
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

/**
 * The passages of a speech that name one of an area's cues or tell one of its figures, in order; at most
 * three sentences each.
 */
export function passagesOn(
  blocks: readonly NumberedBlock[],
  cues: readonly string[],
  figures: readonly Pick<Metric, 'paragraph' | 'quote'>[] = [],
): Passage[] {
  return blocks.flatMap(({ block, paragraph, number }) => {
    if (paragraph.level > 0) return [];
    const told = figures.filter((figure) => figure.paragraph === paragraph.id);
    const isOn = (words: string) =>
      cues.some((cue) => words.includes(cue)) || told.some(({ quote }) => words.includes(quote));
    if (!isOn(block.text)) return [];
    const sentences = splitSentences(block.text).filter(isOn).slice(0, sentencesShown);
    return sentences.length > 0 ? [{ paragraph: paragraph.id, number, sentences }] : [];
  });
}
