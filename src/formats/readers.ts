import type { Place } from '../errors/catalogue.ts';
import type { Extracted } from './draft.ts';
import type { Kind, ReadableKind } from './kind.ts';
import { readText } from './text.ts';

interface Reader {
  read(bytes: Uint8Array, place: Place): Extracted | Promise<Extracted>;
  /** True where the file is plain text, its source text the whole of it. */
  isPlain: boolean;
}

// The libraries of a format are loaded with the first file of it: text, the most common, needs none.
/** The reader of each format. */
export const readers: Readonly<Partial<Record<Kind['name'], Reader>>> = {
  text: { read: readText, isPlain: true },
  markdown: {
    read: async (bytes, place) =>
      (await import('./markdown/readMarkdown.ts')).readMarkdown(bytes, place),
    isPlain: true,
  },
  html: {
    read: async (bytes, place) => (await import('./html/readHtml.ts')).readHtml(bytes, place),
    isPlain: false,
  },
  docx: {
    read: async (bytes, place) => (await import('./docx/readDocx.ts')).readDocx(bytes, place),
    isPlain: false,
  },
  doc: {
    read: async (bytes, place) => (await import('./doc/readDoc.ts')).readDoc(bytes, place),
    isPlain: false,
  },
  pdf: {
    read: async (bytes, place) => (await import('./pdf/readPdf.ts')).readPdf(bytes, place),
    isPlain: false,
  },
  record: {
    read: async (bytes, place) => (await import('./record.ts')).readRecord(bytes, place),
    isPlain: false,
  },
} satisfies Partial<Record<ReadableKind, Reader>>;
