import type { ManifestSpeech } from '../../search/manifest.ts';
import type { FindingSource } from '../finding.ts';
import { paragraphText, type ArchiveText } from './archiveText.ts';

/** The archive that drafts are held against. */
export interface DraftArchive {
  chunks: readonly ArchiveText[];
  /** Names of offices by key. */
  offices: Readonly<Record<string, string>>;
}

/** Where in the archive something stands. */
export interface ArchivePlace {
  chunk: number;
  paragraph: number;
}

/** The speech that a place is in; null for none. */
export function speechAt(
  { chunks }: DraftArchive,
  { chunk, paragraph }: ArchivePlace,
): ManifestSpeech | null {
  const text = chunks[chunk];
  return text?.speeches[text.speechOf[paragraph] ?? -1] ?? null;
}

/** The year of a speech; null where nobody knows it. */
export function yearOfSpeech({ year }: Pick<ManifestSpeech, 'year'>): number | null {
  return /^\d{4}$/u.test(year) ? Number(year) : null;
}

/** A place for readers, with its words. */
export function sourceAt(archive: DraftArchive, place: ArchivePlace): FindingSource {
  const speech = speechAt(archive, place);
  const text = archive.chunks[place.chunk];
  const paragraph = speech?.paragraphs[text?.placeOf[place.paragraph] ?? -1];
  if (!speech || !text) return { href: '', source: '', words: '' };
  const { id, title, office, date } = speech;
  const number = paragraph?.number;
  const where = number == null ? '标题' : `第${String(number)}段`;
  return {
    href: `speeches/${id}/#${paragraph?.id ?? ''}`,
    source: [`《${title}》`, archive.offices[office] ?? office, date, where].join('，'),
    words: paragraphText(text, place.paragraph),
  };
}

/** How many speeches the archive has, and the latest year among them; null where none is known. */
export function extentOf({ chunks }: DraftArchive): { speeches: number; latest: number | null } {
  let speeches = 0;
  let latest: number | null = null;
  for (const chunk of chunks) {
    speeches += chunk.speeches.length;
    for (const speech of chunk.speeches) {
      const year = yearOfSpeech(speech);
      if (year !== null && year > (latest ?? 0)) latest = year;
    }
  }
  return { speeches, latest };
}
