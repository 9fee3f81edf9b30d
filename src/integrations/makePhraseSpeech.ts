import type { Entry } from '../archive/entry.ts';
import { paragraphAreas } from '../archive/paragraphAreas.ts';
import { dateLabel, yearOf } from '../archive/year.ts';
import type { PhraseSpeech } from '../phrases/phraseSpeech.ts';
import type { Word } from '../phrases/word.ts';

/** A speech as the phrase book reads it; `texts` are its paragraphs, `words` the words of each. */
export function makePhraseSpeech(
  { id, data }: Entry,
  texts: readonly string[],
  areas: readonly { key: string; cues: readonly string[] }[],
  words: readonly (readonly Word[])[],
): PhraseSpeech {
  return {
    id,
    title: data.title,
    office: data.office,
    year: yearOf(data),
    date: dateLabel(data),
    paragraphs: data.paragraphs.map(({ id: own, level, part }, index) => {
      const text = texts[index] ?? '';
      return {
        id: own,
        number: index + 1,
        level,
        part,
        areas: paragraphAreas(own, text, data.metrics, areas),
        text,
        words: words[index] ?? [],
      };
    }),
  };
}
