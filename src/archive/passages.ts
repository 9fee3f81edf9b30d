import { splitSentences } from '../text/sentences.ts';
import type { Metric } from '../schema/metric.ts';
import type { NumberedBlock } from './numberedBlock.ts';

/** What one paragraph says of an area of work. */
export interface Passage {
  paragraph: string;
  number: number;
  /** Sentences that follow each other are one run; between two runs the paragraph speaks of other things. */
  runs: string[];
}

/** Speeches on one page of an area's passages. */
export const speechesPerPage = 50;

type Told = Pick<Metric, 'paragraph' | 'quote' | 'text'>;

/** Where the figures of an area stand in the words of their paragraph. */
function placesOf(text: string, figures: readonly Told[]): number[] {
  return figures.flatMap((figure) => {
    const at = text.indexOf(figure.quote);
    return at < 0 ? [] : [at + Math.max(0, figure.quote.indexOf(figure.text))];
  });
}

/** The sentences that name a cue or have a figure at one of the places, those that follow each other joined. */
function runsOf(text: string, cues: readonly string[], places: readonly number[]): string[] {
  const runs: string[] = [];
  let wasOn = false;
  let start = 0;
  for (const sentence of splitSentences(text)) {
    const end = start + sentence.length;
    const from = start;
    const isOn =
      cues.some((cue) => sentence.includes(cue)) ||
      places.some((place) => place >= from && place < end);
    if (isOn && wasOn) runs.push(`${runs.pop() ?? ''}${sentence}`);
    else if (isOn) runs.push(sentence);
    wasOn = isOn;
    start = end;
  }
  return runs;
}

/** The passages of a speech that name one of an area's cues or tell one of its figures, in order. */
export function passagesOn(
  blocks: readonly NumberedBlock[],
  cues: readonly string[],
  figures: readonly Told[] = [],
): Passage[] {
  const byParagraph = Map.groupBy(figures, ({ paragraph }) => paragraph);
  return blocks.flatMap(({ block, paragraph, number }) => {
    if (paragraph.level > 0) return [];
    const places = placesOf(block.text, byParagraph.get(paragraph.id) ?? []);
    const runs = runsOf(block.text, cues, places);
    return runs.length > 0 ? [{ paragraph: paragraph.id, number, runs }] : [];
  });
}
