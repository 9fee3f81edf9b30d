import { contextOf } from '../context.ts';
import type { ManifestSpeech, Listing } from '../manifest.ts';
import type { Line, SlotValue } from './desk.ts';
import type { Row } from './row.ts';

/** Characters on either side of a match that a line has. */
export const contextWidth = 40;

/** A row for readers; `text` is that of its paragraph. */
export function makeLine(
  { hit }: Row,
  speech: ManifestSpeech,
  text: string,
  slots: SlotValue[],
  { office, part }: Listing['names'],
): Line {
  const paragraph = speech.paragraphs[hit.paragraph];
  const context = contextOf(text, hit, contextWidth);
  return {
    speech: speech.id,
    title: speech.title,
    office: office[speech.office] ?? speech.office,
    date: speech.date,
    part: paragraph?.part == null ? null : (part[paragraph.part] ?? paragraph.part),
    anchor: paragraph?.id ?? '',
    number: paragraph?.number ?? null,
    offset: hit.offset,
    length: hit.length,
    ...context,
    isCutBefore: hit.offset > context.before.length,
    isCutAfter: hit.offset + hit.length + context.after.length < text.length,
    slots,
  };
}
