import { archiveText, type ArchiveText } from '../../../src/draft/archive/archiveText.ts';
import { sampleManifest, type SampleSpeech } from '../sampleSite.ts';
import { SampleWriter } from './sampleWords.ts';

const perChunk = 100;

/** UTF-16 units of a text. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) units[index] = text.charCodeAt(index);
  return units;
}

/** Speeches as the browser loads them, a hundred in a chunk. */
export function chunksOf(speeches: readonly SampleSpeech[]): ArchiveText[] {
  const { speeches: known } = sampleManifest(speeches);
  return Array.from({ length: Math.ceil(speeches.length / perChunk) }, (_, index) => {
    const from = index * perChunk;
    const text = speeches
      .slice(from, from + perChunk)
      .flatMap(({ texts }) => texts)
      .join('\n');
    return archiveText(known.slice(from, from + perChunk), unitsOf(text));
  });
}

/** Invented speeches of a number of paragraphs each. */
export function inventSpeeches(count: number, paragraphs: number, seed: number): SampleSpeech[] {
  const writer = new SampleWriter(seed);
  return Array.from({ length: count }, (_, index) => ({
    id: `sample-${String(index)}`,
    title: `样例${String(index)}`,
    texts: Array.from({ length: paragraphs }, () => writer.paragraph(120 + writer.below(160))),
  }));
}
