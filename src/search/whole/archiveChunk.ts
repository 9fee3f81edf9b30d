import type { ManifestSpeech } from '../manifest.ts';

/** Some speeches of the archive in a row, as a chunk of it is packed. */
export interface ArchiveChunk {
  speeches: ManifestSpeech[];
  /** Every paragraph of every speech, in order, with `\n` between any two. */
  text: string;
}

/** A chunk's file. `archive.json` lists them in the order of the manifest. */
export interface ChunkFile {
  /** Path in the site; the name holds a digest of what is in it. */
  path: string;
  /** Of the file, as transferred. */
  bytes: number;
  /** UTF-16 units of text. */
  characters: number;
  speeches: number;
}

/** Path of the list in a site. */
export const archivePath = 'search/archive.json';

/** `search/archive.json`: what the whole archive is loaded from. */
export interface ArchiveList {
  chunks: ChunkFile[];
}

const divider = '\u0000';

/** A chunk as one string, to be written as UTF-16 and gzipped: 0.7 bytes a character, UTF-8 0.8. */
export function packChunk({ speeches, text }: ArchiveChunk): string {
  return JSON.stringify(speeches) + divider + text;
}

/** Undoes `packChunk`. Throws a TypeError when it is no chunk. */
export function unpackChunk(packed: string): ArchiveChunk {
  const end = packed.indexOf(divider);
  const speeches: unknown = JSON.parse(packed.slice(0, Math.max(0, end)));
  const text = packed.slice(end + 1);
  if (!Array.isArray(speeches)) throw new TypeError('全文库的一块不是数据');
  // The build wrote it (`packChunk`).
  const known = speeches as ManifestSpeech[];
  const paragraphs = known.flatMap((speech) => speech.paragraphs);
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length + 1, -1);
  if (length !== text.length) throw new TypeError('全文库的一块不完整');
  return { speeches: known, text };
}
