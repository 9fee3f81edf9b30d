import type { ManifestParagraph, ManifestSpeech } from '../manifest.ts';

/** What a bundle holds of a speech beside the places of its pairs; its paragraphs in columns. */
export interface Card {
  id: string;
  title: string;
  date: string;
  /** Checksum of its text to download, from which search takes its words. */
  sum: number;
  ids: string[];
  numbers: (number | null)[];
  lengths: number[];
  /** Indexes of the headings. */
  headings: number[];
  parts: (string | null)[];
  areas: string[][];
}

export function makeCard({ id, title, date, paragraphs }: ManifestSpeech, sum: number): Card {
  return {
    id,
    title,
    date,
    sum,
    ids: paragraphs.map((paragraph) => paragraph.id),
    numbers: paragraphs.map(({ number }) => number),
    lengths: paragraphs.map(({ length }) => length),
    headings: paragraphs.flatMap(({ heading }, index) => (heading ? [index] : [])),
    parts: paragraphs.map(({ part }) => part),
    areas: paragraphs.map(({ areas }) => areas),
  };
}

export function readParagraphs(card: Card): ManifestParagraph[] {
  const headings = new Set(card.headings);
  return card.ids.map((id, index) => ({
    id,
    number: card.numbers[index] ?? null,
    length: card.lengths[index] ?? 0,
    heading: headings.has(index),
    part: card.parts[index] ?? null,
    areas: card.areas[index] ?? [],
  }));
}
