import type { Place } from '../errors/catalogue.ts';
import type { Extracted } from './draft.ts';
import type { Kind, ReadableKind } from './kind.ts';
import { readDoc } from './doc.ts';
import { readDocx } from './docx/readDocx.ts';
import { readHtml } from './html/readHtml.ts';
import { readMarkdown } from './markdown/readMarkdown.ts';
import { readPdf } from './pdf/readPdf.ts';
import { readRecord } from './record.ts';
import { readText } from './text.ts';

interface Reader {
  read(bytes: Uint8Array, place: Place): Extracted | Promise<Extracted>;
  /** True where the file is plain text, its source text the whole of it. */
  isPlain: boolean;
}

/** The reader of each format. */
export const readers: Readonly<Partial<Record<Kind['name'], Reader>>> = {
  text: { read: readText, isPlain: true },
  markdown: { read: readMarkdown, isPlain: true },
  html: { read: readHtml, isPlain: false },
  docx: { read: readDocx, isPlain: false },
  doc: { read: readDoc, isPlain: false },
  pdf: { read: readPdf, isPlain: false },
  record: { read: readRecord, isPlain: false },
} satisfies Partial<Record<ReadableKind, Reader>>;
