import type { ManifestParagraph, ManifestSpeech } from '../search/manifest.ts';
import type { Entry } from './entry.ts';
import type { NumberedBlock } from './numberedBlock.ts';
import { paragraphAreas } from './paragraphAreas.ts';
import { dateLabel, yearOf } from './year.ts';

interface SearchLine extends Omit<ManifestParagraph, 'length'> {
  text: string;
}

function titleLines({ data }: Entry): SearchLine[] {
  const plain = { number: null, heading: true, part: null, areas: [] };
  return [
    { id: 'title', text: data.title, ...plain },
    ...data.subtitles.map((text, index) => ({
      id: `subtitle-${String(index + 1)}`,
      text,
      ...plain,
    })),
    ...(data.salutation
      ? [{ ...plain, id: 'salutation', text: data.salutation, heading: false }]
      : []),
  ];
}

/** A speech as search's manifest has it. */
export function searchRecord(
  entry: Entry,
  blocks: readonly NumberedBlock[],
  areas: readonly { key: string; cues: readonly string[] }[],
): ManifestSpeech {
  const { id, data } = entry;
  const lines: SearchLine[] = [
    ...titleLines(entry),
    ...blocks.map(({ block, paragraph, number }) => ({
      id: paragraph.id,
      text: block.text,
      number,
      heading: paragraph.level > 0,
      part: paragraph.part,
      areas: paragraphAreas(paragraph.id, block.text, data.metrics, areas),
    })),
  ];
  const paragraphs = lines.map(({ text, ...line }) => ({ ...line, length: text.length }));
  return {
    id,
    title: data.title,
    office: data.office,
    genre: data.genre,
    year: String(yearOf(data) ?? 'unknown'),
    date: dateLabel(data),
    paragraphs,
  };
}
