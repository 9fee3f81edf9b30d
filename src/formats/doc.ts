import { find, read } from 'cfb';
import WordExtractor from 'word-extractor';
import { WenkuError, type Place } from '../errors/catalogue.ts';
import { Draft, type Extracted } from './draft.ts';

// MS-DOC 2.5.1 to 2.5.10: flags of the file, and where its list formats (PlfLfo) are.
const flagsAt = 0x0a;
const isLocked = 0x0100;
const listsLengthAt = 0x02ee;
// A table of lists that holds none is its count.
const emptyLists = 4;

/** Refuses what the text alone would be wrong of: locked files, and those with automatic numbers. */
function refuse(bytes: Uint8Array, place: Place): void {
  const stream = find(read(bytes, { type: 'buffer' }), 'WordDocument')?.content;
  const header = Buffer.from(stream ?? []);
  if (header.length < listsLengthAt + 4) throw new WenkuError('file-damaged', place);
  if ((header.readUInt16LE(flagsAt) & isLocked) !== 0) throw new WenkuError('file-password', place);
  if (header.readUInt32LE(listsLengthAt) > emptyLists) {
    throw new WenkuError('file-numbering', place);
  }
}

/** Paragraphs end in \r, cells in \x07, pages in \f; other controls are signs of Word's own. */
function linesOf(words: string): string {
  return words
    .replace(/\r\n?|[\x07\f\v]/gu, '\n')
    .replace(/[\0-\x08\x0e-\x1f]/gu, '')
    .toWellFormed();
}

/**
 * Reads a Word document of before 2007 that has no automatic numbers, which are not to be had of it.
 * Headers, footers and comments are left out; notes and text boxes follow the text.
 */
export async function readDoc(bytes: Uint8Array, place: Place): Promise<Extracted> {
  try {
    refuse(bytes, place);
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    const draft = new Draft();
    for (const words of [
      document.getBody(),
      document.getTextboxes({ includeHeadersAndFooters: false }),
      document.getFootnotes(),
      document.getEndnotes(),
    ]) {
      if (words.trim() !== '') draft.keep(`${linesOf(words)}\n`);
    }
    const beside = linesOf(document.getHeaders());
    if (beside.trim() !== '') draft.drop(beside, 'page-header');
    const comments = linesOf(document.getAnnotations());
    if (comments.trim() !== '') draft.drop(comments, 'comment');
    return draft.extract();
  } catch (cause) {
    if (cause instanceof WenkuError) throw cause;
    throw new WenkuError('file-damaged', place);
  }
}
